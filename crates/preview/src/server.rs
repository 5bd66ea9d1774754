//! Listens, and answers each connection in a thread of its own.

use std::{
    io::{self, Read as _, Write as _},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use hexapla_core::DocumentPath;

use crate::{
    answer::{Answer, Status, kind, stream_head},
    inject::inject,
    live::Live,
    request::{HEAD_LIMIT, Method, Request, Target, parse},
};

/// What a file holds now; `None` where there is none.
pub type Files = dyn Fn(&DocumentPath) -> Option<Vec<u8>> + Send + Sync;

/// Connections at a time; a browser has about six.
const MOST: usize = 64;
/// Streams of events among them.
const MOST_STREAMS: usize = 24;
/// Who has not asked by then is not going to.
const PATIENCE: Duration = Duration::from_secs(5);
/// A stream says this often that it is there, and so notices who has left.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);
/// How many ports are tried.
const TRIED: u16 = 50;

const SCRIPT: &str = include_str!("../assets/preview.js");
const STYLE: &str = include_str!("../assets/preview.css");

/// Which port to listen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port {
    /// This one; 0 is any that is free.
    Named(u16),
    /// This one, or the next that is free.
    From(u16),
}

/// Listens on this machine; answers once it serves.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    port: u16,
}

/// What all connections share.
struct Shared {
    port: u16,
    files: Box<Files>,
    live: Arc<Live>,
    connections: AtomicUsize,
    streams: AtomicUsize,
}

impl Server {
    /// Listens on 127.0.0.1 and nowhere else.
    ///
    /// # Errors
    /// When the port is taken (of several, all are), or may not be had.
    pub fn bind(port: Port) -> io::Result<Self> {
        let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let listener = match port {
            Port::Named(port) => bind(port)?,
            Port::From(first) => {
                let mut ports = (first..).take(usize::from(TRIED));
                let is_taken = |cause: &io::Error| cause.kind() == io::ErrorKind::AddrInUse;
                loop {
                    let Some(port) = ports.next() else {
                        return Err(io::ErrorKind::AddrInUse.into());
                    };
                    match bind(port) {
                        Err(cause) if is_taken(&cause) => {}
                        answer => break answer?,
                    }
                }
            }
        };
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port })
    }

    /// Where a browser finds it.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers from now on, in threads that end with the process.
    pub fn serve(self, files: Box<Files>, live: Arc<Live>) {
        let shared = Arc::new(Shared {
            port: self.port,
            files,
            live,
            connections: AtomicUsize::new(0),
            streams: AtomicUsize::new(0),
        });
        thread::spawn(move || {
            for connection in self.listener.incoming() {
                match connection {
                    Ok(connection) => accept(connection, &shared),
                    // Out of file handles; some come back when connections end.
                    Err(_) => thread::sleep(Duration::from_millis(50)),
                }
            }
        });
    }
}

fn accept(connection: TcpStream, shared: &Arc<Shared>) {
    let _ = connection.set_read_timeout(Some(PATIENCE));
    let _ = connection.set_write_timeout(Some(PATIENCE));
    let _ = connection.set_nodelay(true);
    let Some(place) = Place::take(Arc::clone(shared), |shared| &shared.connections, MOST) else {
        let mut connection = connection;
        let _ = Answer::bare(Status::Busy).write(Method::Get, &mut connection);
        let _ = leave(connection, Duration::from_millis(20));
        return;
    };
    let thread = thread::Builder::new();
    // Who comes while no thread can be had finds the connection closed, and asks again.
    let _ = thread.spawn(move || {
        let shared = Arc::clone(&place.shared);
        let _ = handle(connection, &shared);
        drop(place);
    });
}

/// One of a number of places, until it is dropped.
struct Place {
    shared: Arc<Shared>,
    count: fn(&Shared) -> &AtomicUsize,
}

impl Place {
    fn take(shared: Arc<Shared>, count: fn(&Shared) -> &AtomicUsize, most: usize) -> Option<Self> {
        let place = Self { shared, count };
        let before = count(&place.shared).fetch_add(1, Ordering::Relaxed);
        // Dropping gives it back.
        (before < most).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        (self.count)(&self.shared).fetch_sub(1, Ordering::Relaxed);
    }
}

fn handle(mut connection: TcpStream, shared: &Arc<Shared>) -> io::Result<()> {
    let (method, answer) = match ask(&mut connection, shared.port)? {
        Ok(Request {
            method: Method::Get,
            target: Target::Events,
        }) => match Place::take(Arc::clone(shared), |shared| &shared.streams, MOST_STREAMS) {
            Some(_place) => return stream(connection, &shared.live),
            None => (Method::Get, Answer::bare(Status::Busy)),
        },
        Ok(request) => (request.method, shared.answer(request.target)),
        Err(status) => (Method::Get, Answer::bare(status)),
    };
    answer.write(method, &mut connection)?;
    leave(connection, Duration::from_millis(500))
}

/// Ends a connection so that the answer arrives: one that is closed over something unread takes back
/// what was sent.
fn leave(mut connection: TcpStream, patience: Duration) -> io::Result<()> {
    connection.shutdown(Shutdown::Write)?;
    connection.set_read_timeout(Some(patience))?;
    let mut unread = [0; HEAD_LIMIT];
    let mut rounds = 0..4;
    while rounds.next().is_some() && connection.read(&mut unread)? > 0 {}
    Ok(())
}

/// Reads what is asked for.
fn ask(connection: &mut TcpStream, port: u16) -> io::Result<Result<Request, Status>> {
    let begun = Instant::now();
    let mut head = Vec::new();
    let mut part = [0; 4096];
    loop {
        match parse(&head, port) {
            Ok(Some(request)) => return Ok(Ok(request)),
            Err(refusal) => return Ok(Err(refusal.into())),
            Ok(None) if begun.elapsed() > PATIENCE => return Err(io::ErrorKind::TimedOut.into()),
            Ok(None) => {}
        }
        let room = HEAD_LIMIT.saturating_sub(head.len()).clamp(1, part.len());
        let read = connection.read(part.get_mut(..room).unwrap_or_default())?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        head.extend_from_slice(part.get(..read).unwrap_or_default());
    }
}

/// Tells all news until the browser leaves.
fn stream(mut connection: TcpStream, live: &Live) -> io::Result<()> {
    connection.write_all(stream_head().as_bytes())?;
    let mut seen = None;
    loop {
        let said = match live.wait(seen, SIGN_OF_LIFE) {
            Some((turn, news)) => {
                seen = Some(turn);
                format!("data: {news}\n\n")
            }
            None => String::from(":\n\n"),
        };
        connection.write_all(said.as_bytes())?;
        connection.flush()?;
    }
}

impl Shared {
    fn answer(&self, target: Target) -> Answer {
        let found = match target {
            Target::Script => return ok(kind("js"), SCRIPT.as_bytes().to_vec()),
            Target::Style => return ok(kind("css"), STYLE.as_bytes().to_vec()),
            // With `HEAD`, which says nothing of what the stream will hold.
            Target::Events => return ok("text/event-stream; charset=utf-8", Vec::new()),
            Target::File(path) => {
                let found = self.page(&path);
                // A folder without its slash: links on its first page would lead elsewhere.
                let or_folder = || Some(moved(&path)).filter(|_| self.first(&path).is_some());
                found.or_else(or_folder)
            }
            Target::Folder(path) => self.first(&path),
            Target::Nothing => None,
        };
        found.unwrap_or_else(|| self.nothing())
    }

    /// The first page of a folder.
    fn first(&self, folder: &DocumentPath) -> Option<Answer> {
        self.page(&DocumentPath::parse(&format!("{folder}/index.html")).ok()?)
    }

    /// A file as it is shown.
    fn page(&self, path: &DocumentPath) -> Option<Answer> {
        // Before the file is read: a page that a build replaces in between loads once more.
        let pages = self.live.pages();
        let body = (self.files)(path)?;
        let kind = kind(path.extension());
        let body = match kind.starts_with("text/html") {
            true => inject(&body, &pages),
            false => body,
        };
        Some(ok(kind, body))
    }

    /// The site's own page for what is not there.
    fn nothing(&self) -> Answer {
        let own = DocumentPath::parse("404.html").ok();
        let page = own.and_then(|own| self.page(&own));
        match page {
            Some(page) => Answer {
                status: Status::NotFound,
                ..page
            },
            None => Answer::bare(Status::NotFound),
        }
    }
}

fn ok(kind: &'static str, body: Vec<u8>) -> Answer {
    Answer {
        status: Status::Ok,
        kind,
        location: None,
        body,
    }
}

fn moved(folder: &DocumentPath) -> Answer {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let encoded: String = folder
        .as_str()
        .bytes()
        .map(|byte| match plain(byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect();
    Answer {
        location: Some(format!("/{encoded}/")),
        ..Answer::bare(Status::Moved)
    }
}
