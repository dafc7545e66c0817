/** Pages made up for the tests of this room. */

export const englishPage = `<!doctype html>
<html lang="en-GB">
<head>
  <title>Ternlight 2.0 halves serving cost | Puffin Labs Blog</title>
  <meta property="og:title" content="Ternlight 2.0 halves serving cost">
  <meta property="og:site_name" content="Puffin Labs">
  <meta property="article:published_time" content="2026-02-03T09:30:00+01:00">
  <script type="application/ld+json">
    {"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},
     {"@type":"BlogPosting","headline":"Ternlight 2.0 halves serving cost &amp; latency",
      "datePublished":"2026-02-03T08:00:00Z","author":[{"@type":"Person","name":"Ada Quill"},{"name":"Bo Reed"}]}]}
  </script>
</head>
<body>
  <nav><a href="/">Home</a> <a href="/about">About</a></nav>
  <article>
    <h1>Ternlight 2.0 halves serving cost</h1>
    <p>Puffin Labs today released Ternlight 2.0, an inference server that splits prefill and decode across separate
       pools of accelerators so that neither has to wait for the other.</p>
    <p>In our own tests the new scheduler served 4.2 times as many requests per second as version 1.8 on the same
       sixteen accelerators, and the 95th percentile latency fell from 310 ms to 145 ms.</p>
    <ul><li>Paged attention for <b>mixed</b> batches</li><li><p>An HTTP admin interface</p></li></ul>
    <pre><code>pip install ternlight
ternlight serve --pools 2</code></pre>
    <table><tr><th>Load</th><th>p95</th></tr><tr><td>low</td><td>145 ms</td></tr></table>
    <p>The weights of the small scheduler model are published under the Apache 2.0 licence, and the team plans to
       publish the training recipe in the spring together with a longer report about what did not work.</p>
    <script>var tracking = "never text";</script>
  </article>
  <footer>Subscribe to our newsletter</footer>
</body></html>`;

export const chinesePage = `<!doctype html><html lang="en"><head><title>海雀实验室开源推理引擎“燕鸥”</title></head><body>
<div class="content"><h1>海雀实验室开源推理引擎“燕鸥”</h1><div class="info">2026年2月3日 17:05 来源：海雀日报</div>
<p>海雀实验室今天宣布开源推理引擎“燕鸥”，它把预填充与解码拆到两组加速卡上，互不等待，整体吞吐提升到原来的 4 倍。</p>
<p>团队介绍说，新的调度器在 16 张加速卡上把 95 分位延迟从 310 毫秒降到 145 毫秒，同时显存占用下降了 30%。</p>
<p>代码与权重以 Apache 2.0 许可证发布，完整的训练配方将于今年春天公布，届时还会附上一份失败实验的总结报告。</p>
</div></body></html>`;

/** A legal page without `<html>`, `<head>` or `<body>`. */
export const barePage = `<!doctype html><title>A page of few tags</title>
<p>${'Small pages written by hand often leave out every tag that the standard lets them leave out. '.repeat(4)}</p>
<p>${'Their text must be read all the same, because the people who write them are often the primary source. '.repeat(4)}</p>`;

export const nestedPage = `<html><body>${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}</body></html>`;
export const crowdedPage = `<html><body>${'<p>a</p>'.repeat(31_000)}</body></html>`;
