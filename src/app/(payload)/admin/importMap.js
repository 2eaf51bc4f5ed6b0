import { StateCell as StateCell_f9b98cef07b3567393323371887f173b } from '../../../../src/admin/people/StateCell'
import { StateField as StateField_a0a48a63d5d8f15fcb82d2d63e4f1220 } from '../../../../src/admin/kit/StateField'
import { RelationCell as RelationCell_b2034653783935af9f2646214d588bc4 } from '../../../../src/admin/kit/RelationCell'
import { InvitePerson as InvitePerson_65da0c65bea8042a63b5d7a1779251e4 } from '../../../../src/admin/people/InvitePerson'
import { ImportPeople as ImportPeople_ae2fb1e87f8606e136ff6449bc63372b } from '../../../../src/admin/imports/ImportPeople'
import { BulkPeople as BulkPeople_101133b62339e361668253e3a966c4ec } from '../../../../src/admin/people/BulkPeople'
import { EmptyList as EmptyList_40ae4120db59f62e5b47bd5b2411af71 } from '../../../../src/admin/kit/EmptyList'
import { InviteAgain as InviteAgain_d83a2515006a95bedbb76cf8ec2e9631 } from '../../../../src/admin/letters/InviteAgain'
import { PersonPage as PersonPage_ec1ca72244cd0cf0b1f223f340457351 } from '../../../../src/admin/people/PersonPage'
import { PersonTab as PersonTab_bd99725b0ff684fa18cfcfe625ff6643 } from '../../../../src/admin/people/PersonTab'
import { OwnRowsOnly as OwnRowsOnly_cd99d609a94b677f30ea052de6a1d4bc } from '../../../../src/admin/kit/OwnRowsOnly'
import { PurposeGate as PurposeGate_6f3db7a7b0971c15fdd287d5c15d3c83 } from '../../../../src/admin/viewings/PurposeGate'
import { CompanyHours as CompanyHours_f99d06e9e388b26c4d05bc310a4c2afc } from '../../../../src/admin/people/CompanyHours'
import { ToPerson as ToPerson_a74d239b2d1ad34ab640b817270c7638 } from '../../../../src/admin/kit/ToPerson'
import { YesNoCell as YesNoCell_d6477e767f2fff87c9869a2927ac837b } from '../../../../src/admin/kit/YesNoCell'
import { ImportUndone as ImportUndone_e19a5ba0349e1e5970dbf698e7dac602 } from '../../../../src/admin/imports/ImportUndone'
import { StateCell as StateCell_4cf96a4b81efc9046a5f3d3e22d98a30 } from '../../../../src/admin/kit/StateCell'
import { UndoImport as UndoImport_6320fa705a4b76ac8528e8c39dae2c94 } from '../../../../src/admin/imports/UndoImport'
import { MinutesField as MinutesField_b1b7d88b5fc4ba650f3d86ccf9fb5fd9 } from '../../../../src/admin/kit/MinutesField'
import { TotalsCell as TotalsCell_85c7f5fc28c3a42531533985ba002d74 } from '../../../../src/admin/time/TotalsField'
import { TotalsField as TotalsField_85c7f5fc28c3a42531533985ba002d74 } from '../../../../src/admin/time/TotalsField'
import { PictureCell as PictureCell_b48688b262cfc7e59260362732352cf0 } from '../../../../src/admin/viewings/Picture'
import { PictureField as PictureField_b48688b262cfc7e59260362732352cf0 } from '../../../../src/admin/viewings/Picture'
import { NamedCell as NamedCell_cc7b934df63a6c7cb4c0c1341bb4a9fa } from '../../../../src/admin/kit/Named'
import { NamedField as NamedField_cc7b934df63a6c7cb4c0c1341bb4a9fa } from '../../../../src/admin/kit/Named'
import { ToldCell as ToldCell_05e890ded5831c37972b1bf046163008 } from '../../../../src/admin/attendance/ToldCell'
import { ToldField as ToldField_3a4aefe591c3e5576955485472b577f7 } from '../../../../src/admin/attendance/ToldField'
import { NotInPolicy as NotInPolicy_2b848bb01b3c65bf15009d5c991fdc2d } from '../../../../src/admin/viewings/NotInPolicy'
import { PeriodCell as PeriodCell_b9308db381da03551f4aed3de0bed13c } from '../../../../src/admin/attendance/PeriodCell'
import { MonthPage as MonthPage_4ba55c8ed712854cc3162ee8a50bf13c } from '../../../../src/admin/attendance/MonthPage'
import { MonthTab as MonthTab_0b348c67a99f9de36ff26f51286ccb8f } from '../../../../src/admin/attendance/MonthTab'
import { WritingLanguage as WritingLanguage_63305ebed0cfd1396557a6de882421f9 } from '../../../../src/admin/kit/WritingLanguage'
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
import { PurposeLabel as PurposeLabel_7a5da7864414df4fe74c8e06aa009082 } from '../../../../src/admin/kit/RowLabels'
import { TermAbout as TermAbout_44f6923059757327b42ce8f7fd22d00c } from '../../../../src/admin/policy/TermAdvice'
import { TermCategory as TermCategory_ee49c7d4ef870792536f44b7dbdb0d8b } from '../../../../src/admin/policy/TermFields'
import { TermAdvice as TermAdvice_44f6923059757327b42ce8f7fd22d00c } from '../../../../src/admin/policy/TermAdvice'
import { TermPurposes as TermPurposes_ee49c7d4ef870792536f44b7dbdb0d8b } from '../../../../src/admin/policy/TermFields'
import { TermLabel as TermLabel_7a5da7864414df4fe74c8e06aa009082 } from '../../../../src/admin/kit/RowLabels'
import { AssessmentDraft as AssessmentDraft_7c440c9cf3ab6cee48ce4d84f0c7e6cb } from '../../../../src/admin/policy/AssessmentDraft'
import { NewDraft as NewDraft_16641bc368a1a39c50edafceeeb51530 } from '../../../../src/admin/policy/NewDraft'
import { PublishPolicy as PublishPolicy_187e1b190229124f1e359d3fe45177d1 } from '../../../../src/admin/policy/PublishPolicy'
import { AnswerCell as AnswerCell_182dcdea2f48542e460b55957691e403 } from '../../../../src/admin/kit/AnswerCell'
import { AnswerReport as AnswerReport_6a1c9bbfabc332bbb881dc5de9b112f8 } from '../../../../src/admin/people/AnswerReport'
import { RedactionPlace as RedactionPlace_693017fc80ec5ebb12fe68c5a76c2ddf } from '../../../../src/admin/viewings/RedactionPlace'
import { AnswerRedaction as AnswerRedaction_425a848497160cae68ea50ba9338cde4 } from '../../../../src/admin/viewings/AnswerRedaction'
import { PublishAnnouncement as PublishAnnouncement_9acc2a81095d9ab1260cc370da65c73f } from '../../../../src/admin/notices/PublishAnnouncement'
import { BreachPanel as BreachPanel_85c0245c8bf1af5263381d5dff228fab } from '../../../../src/admin/breach/BreachPanel'
import { EnrolmentCell as EnrolmentCell_40d9a471cdd7e00067aba4d21ab5d427 } from '../../../../src/admin/kit/EnrolmentCell'
import { LetterStateCell as LetterStateCell_0542c38e0be45ad19ed48b83d028352c } from '../../../../src/admin/letters/LetterStateCell'
import { LetterHistory as LetterHistory_1e82678de4949e9a65ef57665ba491e2 } from '../../../../src/admin/letters/LetterHistory'
import { OutboxHint as OutboxHint_533af7d4ce0f8103be019db030b1f284 } from '../../../../src/admin/letters/OutboxHint'
import { LetterActions as LetterActions_bd95b99c554db65ecea46b29ff1bcdca } from '../../../../src/admin/letters/LetterActions'
import { CountsCell as CountsCell_203ba4a46637548536bd1dc08484d859 } from '../../../../src/admin/kit/Counts'
import { CountsField as CountsField_203ba4a46637548536bd1dc08484d859 } from '../../../../src/admin/kit/Counts'
import { MailPlaces as MailPlaces_f4148ea08194609e4295b2e3539eaa39 } from '../../../../src/admin/letters/MailPlaces'
import { UnreadLetters as UnreadLetters_bfa3326ba3b6bd22526147f20784684e } from '../../../../src/admin/letters/UnreadLetters'
import { TestLetter as TestLetter_ea5de1d6050d1a860bba1cb8838ca1bb } from '../../../../src/admin/letters/TestLetter'
import { ChangeMail as ChangeMail_e9b4bb927cd20e07ac747f3eb842006d } from '../../../../src/admin/letters/ChangeMail'
import { ChangeGateway as ChangeGateway_8cc2a94e33e5406b2008db3a40fee321 } from '../../../../src/admin/breach/ChangeGateway'
import { MailBanner as MailBanner_ac686ddc56a954a35e1e2ebdb820943e } from '../../../../src/admin/letters/MailBanner'
import { PolicyBanner as PolicyBanner_4f78f96247d8459e3c8690cba2d7ec58 } from '../../../../src/admin/policy/PolicyBanner'
import { Icon as Icon_fb584a5b139822a47ed4dfd8a93ff76e } from '../../../../src/admin/kit/Brand'
import { Logo as Logo_fb584a5b139822a47ed4dfd8a93ff76e } from '../../../../src/admin/kit/Brand'
import { FindPerson as FindPerson_8241726716083aef8105e5759c7e9791 } from '../../../../src/admin/kit/FindPerson'
import { AdminBell as AdminBell_d6001233f89319bb1fb02c39c230a486 } from '../../../../src/admin/kit/AdminBell'
import { NavLinks as NavLinks_d18ce0d50a57cc0f18305b9860aa3f8d } from '../../../../src/admin/kit/NavLinks'
import { Unsent as Unsent_062b3f2fd186ec1e437e80facef817ec } from '../../../../src/admin/kit/Unsent'
import { DrawerFocus as DrawerFocus_a1eff11331b8228feff939df06717b36 } from '../../../../src/admin/kit/DrawerFocus'
import { StartPage as StartPage_e3e212455a03b1e18c1e38594ee88ab9 } from '../../../../src/admin/start/StartPage'
import { RecordedTime as RecordedTime_ae2323d2c180b8a5ea3aecc848ab6296 } from '../../../../src/admin/time/RecordedTime'
import { SignBreach as SignBreach_0b08be4f950840a650a90b66ef447697 } from '../../../../src/admin/breach/SignBreach'
import { SignPolicy as SignPolicy_3b2b675150925ddd60cb6adfc0d7dc51 } from '../../../../src/admin/policy/SignPolicy'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/people/StateCell#StateCell": StateCell_f9b98cef07b3567393323371887f173b,
  "/src/admin/kit/StateField#StateField": StateField_a0a48a63d5d8f15fcb82d2d63e4f1220,
  "/src/admin/kit/RelationCell#RelationCell": RelationCell_b2034653783935af9f2646214d588bc4,
  "/src/admin/people/InvitePerson#InvitePerson": InvitePerson_65da0c65bea8042a63b5d7a1779251e4,
  "/src/admin/imports/ImportPeople#ImportPeople": ImportPeople_ae2fb1e87f8606e136ff6449bc63372b,
  "/src/admin/people/BulkPeople#BulkPeople": BulkPeople_101133b62339e361668253e3a966c4ec,
  "/src/admin/kit/EmptyList#EmptyList": EmptyList_40ae4120db59f62e5b47bd5b2411af71,
  "/src/admin/letters/InviteAgain#InviteAgain": InviteAgain_d83a2515006a95bedbb76cf8ec2e9631,
  "/src/admin/people/PersonPage#PersonPage": PersonPage_ec1ca72244cd0cf0b1f223f340457351,
  "/src/admin/people/PersonTab#PersonTab": PersonTab_bd99725b0ff684fa18cfcfe625ff6643,
  "/src/admin/kit/OwnRowsOnly#OwnRowsOnly": OwnRowsOnly_cd99d609a94b677f30ea052de6a1d4bc,
  "/src/admin/viewings/PurposeGate#PurposeGate": PurposeGate_6f3db7a7b0971c15fdd287d5c15d3c83,
  "/src/admin/people/CompanyHours#CompanyHours": CompanyHours_f99d06e9e388b26c4d05bc310a4c2afc,
  "/src/admin/kit/ToPerson#ToPerson": ToPerson_a74d239b2d1ad34ab640b817270c7638,
  "/src/admin/kit/YesNoCell#YesNoCell": YesNoCell_d6477e767f2fff87c9869a2927ac837b,
  "/src/admin/imports/ImportUndone#ImportUndone": ImportUndone_e19a5ba0349e1e5970dbf698e7dac602,
  "/src/admin/kit/StateCell#StateCell": StateCell_4cf96a4b81efc9046a5f3d3e22d98a30,
  "/src/admin/imports/UndoImport#UndoImport": UndoImport_6320fa705a4b76ac8528e8c39dae2c94,
  "/src/admin/kit/MinutesField#MinutesField": MinutesField_b1b7d88b5fc4ba650f3d86ccf9fb5fd9,
  "/src/admin/time/TotalsField#TotalsCell": TotalsCell_85c7f5fc28c3a42531533985ba002d74,
  "/src/admin/time/TotalsField#TotalsField": TotalsField_85c7f5fc28c3a42531533985ba002d74,
  "/src/admin/viewings/Picture#PictureCell": PictureCell_b48688b262cfc7e59260362732352cf0,
  "/src/admin/viewings/Picture#PictureField": PictureField_b48688b262cfc7e59260362732352cf0,
  "/src/admin/kit/Named#NamedCell": NamedCell_cc7b934df63a6c7cb4c0c1341bb4a9fa,
  "/src/admin/kit/Named#NamedField": NamedField_cc7b934df63a6c7cb4c0c1341bb4a9fa,
  "/src/admin/attendance/ToldCell#ToldCell": ToldCell_05e890ded5831c37972b1bf046163008,
  "/src/admin/attendance/ToldField#ToldField": ToldField_3a4aefe591c3e5576955485472b577f7,
  "/src/admin/viewings/NotInPolicy#NotInPolicy": NotInPolicy_2b848bb01b3c65bf15009d5c991fdc2d,
  "/src/admin/attendance/PeriodCell#PeriodCell": PeriodCell_b9308db381da03551f4aed3de0bed13c,
  "/src/admin/attendance/MonthPage#MonthPage": MonthPage_4ba55c8ed712854cc3162ee8a50bf13c,
  "/src/admin/attendance/MonthTab#MonthTab": MonthTab_0b348c67a99f9de36ff26f51286ccb8f,
  "/src/admin/kit/WritingLanguage#WritingLanguage": WritingLanguage_63305ebed0cfd1396557a6de882421f9,
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
  "/src/admin/kit/RowLabels#PurposeLabel": PurposeLabel_7a5da7864414df4fe74c8e06aa009082,
  "/src/admin/policy/TermAdvice#TermAbout": TermAbout_44f6923059757327b42ce8f7fd22d00c,
  "/src/admin/policy/TermFields#TermCategory": TermCategory_ee49c7d4ef870792536f44b7dbdb0d8b,
  "/src/admin/policy/TermAdvice#TermAdvice": TermAdvice_44f6923059757327b42ce8f7fd22d00c,
  "/src/admin/policy/TermFields#TermPurposes": TermPurposes_ee49c7d4ef870792536f44b7dbdb0d8b,
  "/src/admin/kit/RowLabels#TermLabel": TermLabel_7a5da7864414df4fe74c8e06aa009082,
  "/src/admin/policy/AssessmentDraft#AssessmentDraft": AssessmentDraft_7c440c9cf3ab6cee48ce4d84f0c7e6cb,
  "/src/admin/policy/NewDraft#NewDraft": NewDraft_16641bc368a1a39c50edafceeeb51530,
  "/src/admin/policy/PublishPolicy#PublishPolicy": PublishPolicy_187e1b190229124f1e359d3fe45177d1,
  "/src/admin/kit/AnswerCell#AnswerCell": AnswerCell_182dcdea2f48542e460b55957691e403,
  "/src/admin/people/AnswerReport#AnswerReport": AnswerReport_6a1c9bbfabc332bbb881dc5de9b112f8,
  "/src/admin/viewings/RedactionPlace#RedactionPlace": RedactionPlace_693017fc80ec5ebb12fe68c5a76c2ddf,
  "/src/admin/viewings/AnswerRedaction#AnswerRedaction": AnswerRedaction_425a848497160cae68ea50ba9338cde4,
  "/src/admin/notices/PublishAnnouncement#PublishAnnouncement": PublishAnnouncement_9acc2a81095d9ab1260cc370da65c73f,
  "/src/admin/breach/BreachPanel#BreachPanel": BreachPanel_85c0245c8bf1af5263381d5dff228fab,
  "/src/admin/kit/EnrolmentCell#EnrolmentCell": EnrolmentCell_40d9a471cdd7e00067aba4d21ab5d427,
  "/src/admin/letters/LetterStateCell#LetterStateCell": LetterStateCell_0542c38e0be45ad19ed48b83d028352c,
  "/src/admin/letters/LetterHistory#LetterHistory": LetterHistory_1e82678de4949e9a65ef57665ba491e2,
  "/src/admin/letters/OutboxHint#OutboxHint": OutboxHint_533af7d4ce0f8103be019db030b1f284,
  "/src/admin/letters/LetterActions#LetterActions": LetterActions_bd95b99c554db65ecea46b29ff1bcdca,
  "/src/admin/kit/Counts#CountsCell": CountsCell_203ba4a46637548536bd1dc08484d859,
  "/src/admin/kit/Counts#CountsField": CountsField_203ba4a46637548536bd1dc08484d859,
  "/src/admin/letters/MailPlaces#MailPlaces": MailPlaces_f4148ea08194609e4295b2e3539eaa39,
  "/src/admin/letters/UnreadLetters#UnreadLetters": UnreadLetters_bfa3326ba3b6bd22526147f20784684e,
  "/src/admin/letters/TestLetter#TestLetter": TestLetter_ea5de1d6050d1a860bba1cb8838ca1bb,
  "/src/admin/letters/ChangeMail#ChangeMail": ChangeMail_e9b4bb927cd20e07ac747f3eb842006d,
  "/src/admin/breach/ChangeGateway#ChangeGateway": ChangeGateway_8cc2a94e33e5406b2008db3a40fee321,
  "/src/admin/letters/MailBanner#MailBanner": MailBanner_ac686ddc56a954a35e1e2ebdb820943e,
  "/src/admin/policy/PolicyBanner#PolicyBanner": PolicyBanner_4f78f96247d8459e3c8690cba2d7ec58,
  "/src/admin/kit/Brand#Icon": Icon_fb584a5b139822a47ed4dfd8a93ff76e,
  "/src/admin/kit/Brand#Logo": Logo_fb584a5b139822a47ed4dfd8a93ff76e,
  "/src/admin/kit/FindPerson#FindPerson": FindPerson_8241726716083aef8105e5759c7e9791,
  "/src/admin/kit/AdminBell#AdminBell": AdminBell_d6001233f89319bb1fb02c39c230a486,
  "/src/admin/kit/NavLinks#NavLinks": NavLinks_d18ce0d50a57cc0f18305b9860aa3f8d,
  "/src/admin/kit/Unsent#Unsent": Unsent_062b3f2fd186ec1e437e80facef817ec,
  "/src/admin/kit/DrawerFocus#DrawerFocus": DrawerFocus_a1eff11331b8228feff939df06717b36,
  "/src/admin/start/StartPage#StartPage": StartPage_e3e212455a03b1e18c1e38594ee88ab9,
  "/src/admin/time/RecordedTime#RecordedTime": RecordedTime_ae2323d2c180b8a5ea3aecc848ab6296,
  "/src/admin/breach/SignBreach#SignBreach": SignBreach_0b08be4f950840a650a90b66ef447697,
  "/src/admin/policy/SignPolicy#SignPolicy": SignPolicy_3b2b675150925ddd60cb6adfc0d7dc51,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
