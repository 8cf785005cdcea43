//! Had a hostile text become part of the page after all, it would still reach nobody: many ways out, tried by a script
//! with all rights of the page, where the kernel's filter is off. The page's policy, the dead proxy and the guard on
//! navigation have to hold alone.

use crate::session::{Colours, Session};
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, ErrorKind};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex};

/// Tries each way; `args[0]` is `127.0.0.1:PORT`. Returns what was tried, once each that tells of its end has ended.
const WAYS: &str = r#"
const to = (way) => `http://${args[0]}/${way}`;
const gone = [];
const settled = (way, start) => new Promise((over) => {
  gone.push(way);
  try { start(over); } catch { over(); }
});
const element = (way, name, properties, end = true) => settled(way, (over) => {
  const made = document.createElement(name);
  Object.assign(made, {onload: over, onerror: over}, properties(to(way)));
  document.body.append(made);
  if (!end) over();
});
await Promise.all([
  settled('fetch', (over) => fetch(to('fetch')).then(over, over)),
  settled('fetch-no-cors', (over) => fetch(to('fetch-no-cors'), {mode: 'no-cors'}).then(over, over)),
  settled('keepalive', (over) => fetch(to('keepalive'), {keepalive: true, method: 'POST', body: 'x'}).then(over, over)),
  settled('xhr', (over) => { const x = new XMLHttpRequest(); x.onloadend = over; x.open('GET', to('xhr')); x.send(); }),
  settled('beacon', (over) => { navigator.sendBeacon(to('beacon'), 'x'); over(); }),
  settled('websocket', (over) => { const s = new WebSocket(`ws://${args[0]}/websocket`); s.onerror = s.onclose = over; }),
  settled('events', (over) => { const s = new EventSource(to('events')); s.onerror = () => { s.close(); over(); }; }),
  settled('worker', (over) => { const w = new Worker(to('worker')); w.onerror = over; }),
  settled('import', (over) => import(to('import')).then(over, over)),
  settled('webrtc', (over) => {
    const c = new RTCPeerConnection({iceServers: [{urls: `stun:${args[0]}`}, {urls: `turn:${args[0]}?transport=tcp`, username: 'a', credential: 'b'}]});
    c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o)).then(over, over);
  }),
  settled('font', (over) => new FontFace('x', `url(${to('font')})`).load().then(over, over)),
  settled('style', (over) => {
    const style = document.createElement('style');
    style.textContent = `@import url(${to('style-import')}); body { background: url(${to('style')}) }`;
    document.head.append(style); over();
  }),
  element('image', 'img', (src) => ({src})),
  element('srcset', 'img', (src) => ({srcset: `${src} 2x`}), false),
  element('script', 'script', (src) => ({src})),
  element('frame', 'iframe', (src) => ({src}), false),
  element('object', 'object', (data) => ({data}), false),
  element('embed', 'embed', (src) => ({src}), false),
  element('video', 'video', (src) => ({src})),
  element('stylesheet', 'link', (href) => ({rel: 'stylesheet', href})),
  element('preconnect', 'link', (href) => ({rel: 'preconnect', href}), false),
  element('prefetch', 'link', (href) => ({rel: 'prefetch', href}), false),
  element('dns-prefetch', 'link', (href) => ({rel: 'dns-prefetch', href}), false),
  element('preload', 'link', (href) => ({rel: 'preload', as: 'image', href}), false),
  element('icon', 'link', (href) => ({rel: 'icon', href}), false),
  element('ping', 'a', (ping) => ({ping, href: '#/privacy', onclick: null}), false),
  settled('ping-click', (over) => { document.querySelector('a[ping]')?.click(); over(); }),
  settled('window-open', (over) => { window.open(to('window-open')); over(); }),
  settled('blank-link', (over) => { const a = document.createElement('a'); a.href = to('blank-link'); a.target = '_blank'; document.body.append(a); a.click(); over(); }),
  settled('download', (over) => { const a = document.createElement('a'); a.href = to('download'); a.download = 'x'; document.body.append(a); a.click(); over(); }),
  settled('form', (over) => { const f = document.createElement('form'); f.action = to('form'); f.method = 'post'; document.body.append(f); f.submit(); over(); }),
  settled('refresh', (over) => { const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = `0;url=${to('refresh')}`; document.head.append(m); over(); }),
  settled('navigation', (over) => { location.href = to('navigation'); over(); }),
]);
// Whatever the network process was asked before this, it has been asked by now.
await new Promise((over) => { const own = new Image(); own.onload = own.onerror = over; own.src = `/own?${Math.random()}`; });
return gone;
"#;

#[test]
fn no_way_out_of_the_page_reaches_anybody() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let datagrams = UdpSocket::bind(&address).unwrap();
    datagrams.set_nonblocking(true).unwrap();
    let reached = Arc::new(Mutex::new(BTreeSet::new()));
    let listening = {
        let reached = Arc::clone(&reached);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut line = String::new();
                BufReader::new(stream.unwrap())
                    .read_line(&mut line)
                    .unwrap();
                if line.starts_with("the end") {
                    return;
                }
                reached.lock().unwrap().insert(line);
            }
        })
    };
    let session = Session::open(Colours::Light, |start| {
        let folder = start.desk.folder("data");
        vec!["--data-dir".to_owned(), folder.to_str().unwrap().to_owned()]
    });
    let window = &session.window;
    window.wait_for("h1", "");
    let tried = window.run(WAYS, json!([address]));
    assert!(tried.as_array().unwrap().len() > 30, "{tried}");
    // The page is still the app's own.
    let at = window.run("return location.href;", json!([]));
    assert!(
        at.as_str().unwrap().starts_with("tauri://localhost"),
        "{at}"
    );
    drop(session);
    let mut end = TcpStream::connect(&address).unwrap();
    std::io::Write::write_all(&mut end, b"the end\n").unwrap();
    listening.join().unwrap();
    let reached = reached.lock().unwrap();
    assert!(reached.is_empty(), "these got out: {reached:?}");
    let datagram = datagrams.recv(&mut [0; 1500]).map_err(|error| error.kind());
    assert_eq!(datagram, Err(ErrorKind::WouldBlock), "a datagram got out");
}
