//! Puts the window's files into the binary; without the feature `window` there is nothing to do.

fn main() {
    #[cfg(feature = "window")]
    window();
}

/// Looks for the built pages first: Tauri's own words about a missing folder do not say what to do.
#[cfg(feature = "window")]
fn window() {
    let page = std::path::Path::new("../ui/dist/index.html");
    println!("cargo::rerun-if-changed=../ui/dist");
    if page.is_file() {
        tauri_build::build();
    } else {
        println!(
            "cargo::error=The window's pages are not built: ui/dist/index.html is missing. \
             Run `npm --prefix ui ci && npm --prefix ui run build` first (`./x build` does it all), \
             or build the command line alone with `--no-default-features`."
        );
    }
}
