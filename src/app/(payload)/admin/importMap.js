import { StateCell as StateCell_29962e0be288c21b1f01617bbcef76a0 } from '../../../../src/components/admin/StateCell'
import { RelationCell as RelationCell_c709baeda502137c2465901fe34f83d4 } from '../../../../src/components/admin/RelationCell'
import { InvitePerson as InvitePerson_fc0315fa2e9b05c504fdbee8aa5febe6 } from '../../../../src/components/admin/InvitePerson'
import { ImportPeople as ImportPeople_e29c8c7f220c07c5d96e27d4286f7eae } from '../../../../src/components/admin/ImportPeople'
import { BulkPeople as BulkPeople_7974d647e6b3f6f0152a3c831a079b4f } from '../../../../src/components/admin/BulkPeople'
import { EmptyList as EmptyList_166a5a23cb7a4e632471726c690b755a } from '../../../../src/components/admin/EmptyList'
import { InviteAgain as InviteAgain_3b27f220e42f947fc496c284f95ba023 } from '../../../../src/components/admin/InviteAgain'
import { PersonPage as PersonPage_37857118ed181a5999d52711395d2758 } from '../../../../src/components/admin/PersonPage'
import { PersonTab as PersonTab_8ce9774a02b4bd9cc06bc57e375c19e0 } from '../../../../src/components/admin/PersonTab'
import { OwnRowsOnly as OwnRowsOnly_e1dcbd963e918b920723cddb5f7068b9 } from '../../../../src/components/admin/OwnRowsOnly'
import { PurposeGate as PurposeGate_c60fee6cf871a1f7b33da370a8d32c9d } from '../../../../src/components/admin/PurposeGate'
import { CompanyHours as CompanyHours_e8f3cd299bcdc41d99483e1b348d21fd } from '../../../../src/components/admin/CompanyHours'
import { ToPerson as ToPerson_b9a117d8daf5a700df62e7d093559453 } from '../../../../src/components/admin/ToPerson'
import { YesNoCell as YesNoCell_47e5a44a1acfe6b5e2ba435b03f9d2a0 } from '../../../../src/components/admin/YesNoCell'
import { ImportUndone as ImportUndone_ab858a442dc8eed1ab611124a8c71f88 } from '../../../../src/components/admin/ImportUndone'
import { UndoImport as UndoImport_4dc7e80725198b6e994347d9cfec5bf6 } from '../../../../src/components/admin/UndoImport'
import { MinutesField as MinutesField_d1e536b8d38cedd7b773e33826db124a } from '../../../../src/components/admin/MinutesField'
import { TotalsCell as TotalsCell_14d776674bcc5565fb65fb53ce5af3ad } from '../../../../src/components/admin/TotalsField'
import { TotalsField as TotalsField_14d776674bcc5565fb65fb53ce5af3ad } from '../../../../src/components/admin/TotalsField'
import { PictureCell as PictureCell_cf34026fc4c32f517134db26e065aec3 } from '../../../../src/components/admin/Picture'
import { PictureField as PictureField_cf34026fc4c32f517134db26e065aec3 } from '../../../../src/components/admin/Picture'
import { NamedCell as NamedCell_7abd6f4bb6367026c4a1b1a4281938f7 } from '../../../../src/components/admin/Named'
import { NamedField as NamedField_7abd6f4bb6367026c4a1b1a4281938f7 } from '../../../../src/components/admin/Named'
import { WritingLanguage as WritingLanguage_78952229c796da6f39b0850109dd4fdd } from '../../../../src/components/admin/WritingLanguage'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PurposeLabel as PurposeLabel_9403f9af35546fd56856767ba4a7d19d } from '../../../../src/components/admin/RowLabels'
import { TermAbout as TermAbout_bacc58269648f22f2c77ac3088ff6873 } from '../../../../src/components/admin/TermAdvice'
import { TermCategory as TermCategory_3b01ba2e9be2f2928c9c09c41a3bce40 } from '../../../../src/components/admin/TermFields'
import { TermAdvice as TermAdvice_bacc58269648f22f2c77ac3088ff6873 } from '../../../../src/components/admin/TermAdvice'
import { TermPurposes as TermPurposes_3b01ba2e9be2f2928c9c09c41a3bce40 } from '../../../../src/components/admin/TermFields'
import { TermLabel as TermLabel_9403f9af35546fd56856767ba4a7d19d } from '../../../../src/components/admin/RowLabels'
import { AssessmentDraft as AssessmentDraft_0f2d01284d50415ca1144d22357d35e8 } from '../../../../src/components/admin/AssessmentDraft'
import { NewDraft as NewDraft_c12407afed253d636e733c761322eb41 } from '../../../../src/components/admin/NewDraft'
import { PublishPolicy as PublishPolicy_b81eb6e75ab2f819b21e2186cc038da7 } from '../../../../src/components/admin/PublishPolicy'
import { AnswerReport as AnswerReport_88a5aced1c1bcf8d43601fdd92c1c6de } from '../../../../src/components/admin/AnswerReport'
import { RedactionPlace as RedactionPlace_9d68fcfa1ac0256194109586d0a085db } from '../../../../src/components/admin/RedactionPlace'
import { AnswerRedaction as AnswerRedaction_e16b7dfc76c7b19dd2fdca643624d32f } from '../../../../src/components/admin/AnswerRedaction'
import { PublishAnnouncement as PublishAnnouncement_6e1c214f3cdfa6e630bba5c10a588f99 } from '../../../../src/components/admin/PublishAnnouncement'
import { BreachPanel as BreachPanel_161ccf8da692bd26f623603ecdcbe322 } from '../../../../src/components/admin/breach/BreachPanel'
import { LetterStateCell as LetterStateCell_8d91caf66df65e2158b2b9448c1ede82 } from '../../../../src/components/admin/LetterStateCell'
import { LetterHistory as LetterHistory_05b69d657de3687404a01dcdc668801e } from '../../../../src/components/admin/LetterHistory'
import { OutboxHint as OutboxHint_57daebaf098688c292e7bef00179f7cf } from '../../../../src/components/admin/OutboxHint'
import { LetterActions as LetterActions_7be29a78baca44a9395c19d066fb4573 } from '../../../../src/components/admin/LetterActions'
import { CountsCell as CountsCell_a641e416a15de7cb8aff1dd2c6fd9221 } from '../../../../src/components/admin/Counts'
import { CountsField as CountsField_a641e416a15de7cb8aff1dd2c6fd9221 } from '../../../../src/components/admin/Counts'
import { MailPlaces as MailPlaces_e9c1bab9f360503edd53dd6a5dad083e } from '../../../../src/components/admin/MailPlaces'
import { UnreadLetters as UnreadLetters_5bd8a0465e5580571d48aa467f11a61e } from '../../../../src/components/admin/UnreadLetters'
import { TestLetter as TestLetter_fe8f00c6ad3d7b794123e9fca18403c8 } from '../../../../src/components/admin/TestLetter'
import { ChangeMail as ChangeMail_96833b507f3e7866a6c6e3241007424a } from '../../../../src/components/admin/ChangeMail'
import { ChangeGateway as ChangeGateway_f41088e6788855369fc0e59146a8dbd6 } from '../../../../src/components/admin/ChangeGateway'
import { MailBanner as MailBanner_769d057fa2809d0b0fe3b0e69bea4e35 } from '../../../../src/components/admin/MailBanner'
import { PolicyBanner as PolicyBanner_a5c94035f03223f8864d90d7ec3b6fb1 } from '../../../../src/components/admin/PolicyBanner'
import { Icon as Icon_81ac8fd3bd17674731f9e14ed3a39bc8 } from '../../../../src/components/admin/Brand'
import { Logo as Logo_81ac8fd3bd17674731f9e14ed3a39bc8 } from '../../../../src/components/admin/Brand'
import { FindPerson as FindPerson_c115a0b17155136a1b14d1f0a0aeca8a } from '../../../../src/components/admin/FindPerson'
import { AdminBell as AdminBell_85b14abe48c3213bf118222563206035 } from '../../../../src/components/admin/AdminBell'
import { NavLinks as NavLinks_f334e005c82c2f65cc5f94247fd1d9ea } from '../../../../src/components/admin/NavLinks'
import { StartPage as StartPage_21d257a0c2eaa083addbdd5525f8e436 } from '../../../../src/components/admin/StartPage'
import { RecordedTime as RecordedTime_e75cf6a735cc485c609d9a75922b1542 } from '../../../../src/components/admin/RecordedTime'
import { SignBreach as SignBreach_f2b3e80110ac6f51cb214bd665c72d1b } from '../../../../src/components/admin/SignBreach'
import { SignPolicy as SignPolicy_a573d3ac427fab4d17002942aba89b71 } from '../../../../src/components/admin/SignPolicy'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/components/admin/StateCell#StateCell": StateCell_29962e0be288c21b1f01617bbcef76a0,
  "/src/components/admin/RelationCell#RelationCell": RelationCell_c709baeda502137c2465901fe34f83d4,
  "/src/components/admin/InvitePerson#InvitePerson": InvitePerson_fc0315fa2e9b05c504fdbee8aa5febe6,
  "/src/components/admin/ImportPeople#ImportPeople": ImportPeople_e29c8c7f220c07c5d96e27d4286f7eae,
  "/src/components/admin/BulkPeople#BulkPeople": BulkPeople_7974d647e6b3f6f0152a3c831a079b4f,
  "/src/components/admin/EmptyList#EmptyList": EmptyList_166a5a23cb7a4e632471726c690b755a,
  "/src/components/admin/InviteAgain#InviteAgain": InviteAgain_3b27f220e42f947fc496c284f95ba023,
  "/src/components/admin/PersonPage#PersonPage": PersonPage_37857118ed181a5999d52711395d2758,
  "/src/components/admin/PersonTab#PersonTab": PersonTab_8ce9774a02b4bd9cc06bc57e375c19e0,
  "/src/components/admin/OwnRowsOnly#OwnRowsOnly": OwnRowsOnly_e1dcbd963e918b920723cddb5f7068b9,
  "/src/components/admin/PurposeGate#PurposeGate": PurposeGate_c60fee6cf871a1f7b33da370a8d32c9d,
  "/src/components/admin/CompanyHours#CompanyHours": CompanyHours_e8f3cd299bcdc41d99483e1b348d21fd,
  "/src/components/admin/ToPerson#ToPerson": ToPerson_b9a117d8daf5a700df62e7d093559453,
  "/src/components/admin/YesNoCell#YesNoCell": YesNoCell_47e5a44a1acfe6b5e2ba435b03f9d2a0,
  "/src/components/admin/ImportUndone#ImportUndone": ImportUndone_ab858a442dc8eed1ab611124a8c71f88,
  "/src/components/admin/UndoImport#UndoImport": UndoImport_4dc7e80725198b6e994347d9cfec5bf6,
  "/src/components/admin/MinutesField#MinutesField": MinutesField_d1e536b8d38cedd7b773e33826db124a,
  "/src/components/admin/TotalsField#TotalsCell": TotalsCell_14d776674bcc5565fb65fb53ce5af3ad,
  "/src/components/admin/TotalsField#TotalsField": TotalsField_14d776674bcc5565fb65fb53ce5af3ad,
  "/src/components/admin/Picture#PictureCell": PictureCell_cf34026fc4c32f517134db26e065aec3,
  "/src/components/admin/Picture#PictureField": PictureField_cf34026fc4c32f517134db26e065aec3,
  "/src/components/admin/Named#NamedCell": NamedCell_7abd6f4bb6367026c4a1b1a4281938f7,
  "/src/components/admin/Named#NamedField": NamedField_7abd6f4bb6367026c4a1b1a4281938f7,
  "/src/components/admin/WritingLanguage#WritingLanguage": WritingLanguage_78952229c796da6f39b0850109dd4fdd,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/components/admin/RowLabels#PurposeLabel": PurposeLabel_9403f9af35546fd56856767ba4a7d19d,
  "/src/components/admin/TermAdvice#TermAbout": TermAbout_bacc58269648f22f2c77ac3088ff6873,
  "/src/components/admin/TermFields#TermCategory": TermCategory_3b01ba2e9be2f2928c9c09c41a3bce40,
  "/src/components/admin/TermAdvice#TermAdvice": TermAdvice_bacc58269648f22f2c77ac3088ff6873,
  "/src/components/admin/TermFields#TermPurposes": TermPurposes_3b01ba2e9be2f2928c9c09c41a3bce40,
  "/src/components/admin/RowLabels#TermLabel": TermLabel_9403f9af35546fd56856767ba4a7d19d,
  "/src/components/admin/AssessmentDraft#AssessmentDraft": AssessmentDraft_0f2d01284d50415ca1144d22357d35e8,
  "/src/components/admin/NewDraft#NewDraft": NewDraft_c12407afed253d636e733c761322eb41,
  "/src/components/admin/PublishPolicy#PublishPolicy": PublishPolicy_b81eb6e75ab2f819b21e2186cc038da7,
  "/src/components/admin/AnswerReport#AnswerReport": AnswerReport_88a5aced1c1bcf8d43601fdd92c1c6de,
  "/src/components/admin/RedactionPlace#RedactionPlace": RedactionPlace_9d68fcfa1ac0256194109586d0a085db,
  "/src/components/admin/AnswerRedaction#AnswerRedaction": AnswerRedaction_e16b7dfc76c7b19dd2fdca643624d32f,
  "/src/components/admin/PublishAnnouncement#PublishAnnouncement": PublishAnnouncement_6e1c214f3cdfa6e630bba5c10a588f99,
  "/src/components/admin/breach/BreachPanel#BreachPanel": BreachPanel_161ccf8da692bd26f623603ecdcbe322,
  "/src/components/admin/LetterStateCell#LetterStateCell": LetterStateCell_8d91caf66df65e2158b2b9448c1ede82,
  "/src/components/admin/LetterHistory#LetterHistory": LetterHistory_05b69d657de3687404a01dcdc668801e,
  "/src/components/admin/OutboxHint#OutboxHint": OutboxHint_57daebaf098688c292e7bef00179f7cf,
  "/src/components/admin/LetterActions#LetterActions": LetterActions_7be29a78baca44a9395c19d066fb4573,
  "/src/components/admin/Counts#CountsCell": CountsCell_a641e416a15de7cb8aff1dd2c6fd9221,
  "/src/components/admin/Counts#CountsField": CountsField_a641e416a15de7cb8aff1dd2c6fd9221,
  "/src/components/admin/MailPlaces#MailPlaces": MailPlaces_e9c1bab9f360503edd53dd6a5dad083e,
  "/src/components/admin/UnreadLetters#UnreadLetters": UnreadLetters_5bd8a0465e5580571d48aa467f11a61e,
  "/src/components/admin/TestLetter#TestLetter": TestLetter_fe8f00c6ad3d7b794123e9fca18403c8,
  "/src/components/admin/ChangeMail#ChangeMail": ChangeMail_96833b507f3e7866a6c6e3241007424a,
  "/src/components/admin/ChangeGateway#ChangeGateway": ChangeGateway_f41088e6788855369fc0e59146a8dbd6,
  "/src/components/admin/MailBanner#MailBanner": MailBanner_769d057fa2809d0b0fe3b0e69bea4e35,
  "/src/components/admin/PolicyBanner#PolicyBanner": PolicyBanner_a5c94035f03223f8864d90d7ec3b6fb1,
  "/src/components/admin/Brand#Icon": Icon_81ac8fd3bd17674731f9e14ed3a39bc8,
  "/src/components/admin/Brand#Logo": Logo_81ac8fd3bd17674731f9e14ed3a39bc8,
  "/src/components/admin/FindPerson#FindPerson": FindPerson_c115a0b17155136a1b14d1f0a0aeca8a,
  "/src/components/admin/AdminBell#AdminBell": AdminBell_85b14abe48c3213bf118222563206035,
  "/src/components/admin/NavLinks#NavLinks": NavLinks_f334e005c82c2f65cc5f94247fd1d9ea,
  "/src/components/admin/StartPage#StartPage": StartPage_21d257a0c2eaa083addbdd5525f8e436,
  "/src/components/admin/RecordedTime#RecordedTime": RecordedTime_e75cf6a735cc485c609d9a75922b1542,
  "/src/components/admin/SignBreach#SignBreach": SignBreach_f2b3e80110ac6f51cb214bd665c72d1b,
  "/src/components/admin/SignPolicy#SignPolicy": SignPolicy_a573d3ac427fab4d17002942aba89b71,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
