/** Invented pages, whole and broken: what the mutations of HTML start from. */
export const inventedPages: readonly string[] = [
  `<!doctype html><html lang="en"><head><title>Bridge shut | The Merrow Ledger</title>
<meta property="og:title" content="Bridge shut"><meta name="author" content="Nora Field">
<meta property="article:published_time" content="2026-11-03T10:42:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge shut","author":{"name":"Nora Field"},"datePublished":"2026-11-03"}</script>
<link rel="canonical" href="https://ledger.example/bridge"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bridge shut</h1><p class="byline">By Nora Field</p>
<p>The bridge was shut on Monday, <a href="https://wire.example/1">the harbour board said</a>, after a barge had struck a pillar in thick fog and the crew had sounded the horn for an hour.</p>
<p>“We counted them twice,” a defence official said on condition of anonymity. “There were nine of them, and then there were eight.”</p>
<blockquote>&ldquo;Nobody asked us&rdquo;, said Jon Ferro, the ferryman, who has crossed the strait for thirty years.</blockquote>
<ul><li>Read more: The keeper</li><li>Related: &#8220;A plank&#8221;</li></ul></article><footer>© 2026</footer></body></html>`,
  '<html><body><div><div><p>It is believed that the captain left the ship before it turned.<p>Unclosed <b>bold <i>italic</b></i><br><br>Two<br/>Three<table><tr><td>Cell<td>Other</table></div>',
  '<p>Officials said &lt;b&gt; &amp;amp; &nbsp; &#xD800; &#0; &#x110000; &bogus; so.</p><!-- <p>hidden</p> --><![CDATA[ odd ]]><svg><title>t</title></svg><template><p>in</p></template>',
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One.</p><p>Two.</p></body></html>',
]

/** Pieces that pages are strewn with. */
export const tagPieces: readonly string[] = [
  ...'<p> </p> <div> </div> <article> </article> <b> </b> <br> <br/> <a href="//x"> <a href="javascript:1"> </a> <ul><li> </ul> <h1> </h1> <table><tr><td> </table> <span class="byline"> </span> <script> </script> <style> </style> <!-- --> <![CDATA[ ]]> <html> </html> <body> </body> <head> <title> </title> <base href="x:"> <meta charset="x"> <iframe> <template> <svg> <math> <select> <noscript> <p/ < > </ <! <? <p =""> &amp; &#x; &#99999999; &nbsp; '.split(
    ' ',
  ),
  '<meta property="og:title" content=\'"\'>',
  '<script type="application/ld+json">{"@graph":[null,{"@type":["NewsArticle"],"author":[[]]}]}</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":7,"author":null,"datePublished":{}}</script>',
  '<script type="application/ld+json">[1,"x",</script>',
  '<time datetime="2026-13-45T99:99">',
  '<link rel=canonical href="http://[">',
  '<html lang="\0">',
]
