/** Enough styling that boxes overlap, stick and scroll as on the site. */
export const STYLE = `
svg{background:#dadde1;border-radius:50%;display:block}
*{box-sizing:border-box} body{margin:0;font:15px/1.34 system-ui,sans-serif;background:#f0f2f5;color:#050505}
a{color:inherit;text-decoration:none} ul{list-style:none;margin:0;padding:0} h1,h2,h3{font-size:1.2em}
.streamed>div{visibility:hidden}
.banner{position:fixed;inset:0 0 auto 0;height:56px;background:#fff;z-index:300;display:flex;gap:16px;align-items:center;justify-content:space-between;padding:0 16px;box-shadow:0 1px 2px #0003}
.banner ul{display:flex;gap:24px} .banner a,.banner .btn{display:inline-block;min-width:32px;min-height:32px}
.below{display:flex;padding-top:56px;align-items:flex-start}
.side{position:sticky;top:56px;width:300px;flex:none;max-height:calc(100vh - 56px);overflow:auto;padding:12px}
.side a,.side .btn{display:block;padding:8px;border-radius:8px}
[role=main]{flex:1;min-width:0;max-width:760px;margin:0 auto;padding:12px;position:relative}
.cover{height:160px;background:linear-gradient(120deg,#b9cbe6,#e6d9b9);border-radius:8px}
.btn{cursor:pointer} [role=main] .btn,.dialog .btn{display:inline-block;padding:8px 12px;margin:4px;background:#e4e6eb;border-radius:6px}
.tabs{position:relative;border-top:1px solid #ced0d4} [role=tablist]{display:flex;gap:4px}
[role=tab]{padding:14px 12px} [role=tab][aria-selected=true]{color:#0866ff;border-bottom:3px solid #0866ff}
.post{background:#fff;border-radius:8px;margin:12px 0;padding:12px} .post textarea{width:100%}
.aside{background:#fff;padding:12px;border-radius:8px}
.menu{position:fixed;z-index:400;background:#fff;padding:8px;border-radius:8px;box-shadow:0 4px 16px #0005;display:grid}
.menu a{padding:10px 16px}
.dialog{position:fixed;z-index:500;inset:80px auto auto 50%;transform:translateX(-50%);width:540px;max-width:96vw;background:#fff;border-radius:8px;padding:16px;box-shadow:0 0 0 100vmax #fff9,0 8px 32px #0006}
.dialog textarea{width:100%} .dialog [aria-disabled=true]{opacity:.5}
.sticky{position:fixed;top:56px;left:0;right:0;z-index:200;background:#fff;padding:6px 320px;display:none} .sticky.shown{display:block}
`;

/** A page that, by accident or not, styles everything it can reach. */
export const HOSTILE_STYLE = `
html>*:not(head):not(body){display:none!important;opacity:0!important;visibility:hidden!important;width:0!important;height:0!important;
 position:static!important;transform:scale(0)!important;pointer-events:none!important;z-index:-1!important}
section,ring,.ring,.card,[role=region]{display:none!important;color:transparent!important;background:none!important}
button{all:unset!important;display:none!important;font-size:0!important}
*{letter-spacing:.5em;text-transform:uppercase;animation:none!important}
html{font-size:4px;filter:saturate(.9)} body{transform:translateZ(0)}
`;
