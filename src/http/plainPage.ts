interface Words {
  title: string
  text: string
}

/** A page that needs nothing else of the server, in both languages. */
export const plainPage = (zh: Words, en: Words, refresh = ''): string => `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${refresh}<title>Glasswork</title>
<link rel="icon" href="data:,">
<style>:root{color-scheme:light dark}body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:32rem;margin:20vh auto;padding:0 1.5rem}</style>
<h1>${zh.title}</h1>
<p>${zh.text}</p>
<section lang="en">
<h2>${en.title}</h2>
<p>${en.text}</p>
</section>
</html>
`
