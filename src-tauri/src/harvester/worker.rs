//! The working process: reads requests, does them, says how it goes.

use super::lanes::{Lanes, Output};
use super::protocol::{self, Event, State};
use super::writer::SharedWriter;
use super::{requests, watches};
use closeknit_core::model::Timestamp;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How long work under way may take to stop once nobody listens any more. Nothing is lost by ending it: what is
/// committed is kept, and what is not is read again.
const PATIENCE: Duration = Duration::from_secs(5);

/// Works on a data folder until standard input closes. `now` is the clock.
pub(crate) fn work(data_dir: &Path, now: fn() -> Timestamp) {
    let tell = |event: Event| print(&protocol::written(&event));
    let watching = watches::told(tell);
    let writer = Arc::new(SharedWriter::new(data_dir, "harvester", now, watching));
    let (lanes, end) = Lanes::start(&writer, tell);
    writer.serve_others(lanes.clone());
    tell(Event::State {
        state: State::Ready,
        problem: None,
    });
    let output: Output = Arc::new(print);
    let under_way = requests::read(std::io::stdin().lock(), &output, &lanes, false);
    under_way.stop_all();
    drop(lanes);
    writer.stop_serving();
    end.wait(PATIENCE);
}

/// Prints a line. Where nobody reads any more, standard input is about to close as well, which ends everything.
fn print(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
