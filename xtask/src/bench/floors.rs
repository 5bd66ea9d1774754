//! The floors: the least a machine must do for the result of a verb.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use pulldown_cmark::{Options, Parser};

/// Runs one floor as a process of its own and prints its nanoseconds.
pub(crate) fn run(arguments: &[&str]) -> Result<bool, String> {
    let took = match arguments {
        ["walk", folders @ ..] => walk(folders),
        ["read", folders @ ..] => read(folders),
        ["parse", folders @ ..] => parse(folders),
        ["write", from, to] => write(Path::new(from), Path::new(to)),
        _ => return Err("there is no such floor".to_owned()),
    };
    let took = took.map_err(|why| format!("the floor cannot read or write: {why}"))?;
    println!("{}", took.as_nanos());
    Ok(true)
}

/// Lists the folders and looks at every file's size and time.
fn walk(folders: &[&str]) -> io::Result<Duration> {
    let start = Instant::now();
    let mut bytes = 0;
    for file in files(folders)? {
        bytes += fs::metadata(file)?.len();
    }
    std::hint::black_box(bytes);
    Ok(start.elapsed())
}

/// Lists the folders and reads every file.
fn read(folders: &[&str]) -> io::Result<Duration> {
    let start = Instant::now();
    std::hint::black_box(texts(folders)?);
    Ok(start.elapsed())
}

/// Runs the Markdown parser over texts that are in memory already, on one thread.
fn parse(folders: &[&str]) -> io::Result<Duration> {
    let texts = texts(folders)?;
    let start = Instant::now();
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_GFM;
    let events = |text: &String| Parser::new_ext(text, options).into_offset_iter().count();
    std::hint::black_box(texts.iter().map(events).sum::<usize>());
    Ok(start.elapsed())
}

/// Writes the files of one folder, held in memory, to the same paths below another.
fn write(from: &Path, to: &Path) -> io::Result<Duration> {
    let mut held = Vec::new();
    for file in files(&[&from.to_string_lossy()])? {
        let path = to.join(file.strip_prefix(from).unwrap_or(&file));
        held.push((path, fs::read(&file)?));
    }
    let start = Instant::now();
    for (path, bytes) in &held {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
    }
    Ok(start.elapsed())
}

fn texts(folders: &[&str]) -> io::Result<Vec<String>> {
    files(folders)?.iter().map(fs::read_to_string).collect()
}

fn files(folders: &[&str]) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(PathBuf::from).collect();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
            } else {
                found.push(entry.path());
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_write_floor_writes_the_same_bytes_to_the_same_paths() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a"), folder.path().join("b"));
        fs::create_dir_all(from.join("x")).unwrap();
        fs::write(from.join("x/日本.md"), "# 題\r\n").unwrap();
        write(&from, &to).unwrap();
        assert_eq!(
            fs::read_to_string(to.join("x/日本.md")).unwrap(),
            "# 題\r\n"
        );
    }

    #[test]
    fn every_floor_finds_all_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        fs::write(folder.path().join("sub/a.md"), "a").unwrap();
        fs::write(folder.path().join("b.md"), "b").unwrap();
        let name = folder.path().to_string_lossy().into_owned();
        assert_eq!(files(&[&name]).unwrap().len(), 2);
        assert!(walk(&[&name]).is_ok() && read(&[&name]).is_ok() && parse(&[&name]).is_ok());
    }
}
