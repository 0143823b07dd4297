//! The `synth` command line of a stackwright app, as a library.
//!
//! [`run`] is a whole `main` function; most apps call it through `stackwright`'s `Run::run`. Templates
//! go to standard output, and nothing else does; diagnostics go to standard error. The exit status is
//! 0 where all is well, 1 where a stack is wrong, and 2 where the command line is.
//!
//! What it does is a function of the app and the arguments: it reads no environment variable.

#![allow(
    clippy::print_stderr,
    reason = "the command line is where the input and output of an app are"
)]

mod arguments;
mod assembly;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use stackwright_core::{App, Assembly, Code, Diagnostics, SynthesizedStack, nearest};

use arguments::{Arguments, Format, Job};
use assembly::Manifest;

/// Runs the command line for an app. `codes` are those that `--explain` knows.
///
/// `arguments` are without the program's name, as `std::env::args_os().skip(1)` gives them.
pub fn run(
    app: App,
    arguments: impl IntoIterator<Item = OsString>,
    codes: &[&'static Code],
) -> ExitCode {
    let outcome =
        arguments::parse(arguments).and_then(|arguments| carry_out(app, arguments, codes));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            failure.status()
        }
    }
}

/// Why no result was written.
enum Failure {
    /// The command line is wrong.
    Usage(String),
    /// A stack is wrong.
    Stacks(Diagnostics),
    /// A stack is wrong; the contracts were printed.
    Contracts(Diagnostics),
    /// A file or standard output can't be written.
    Output(io::Error),
}

impl Failure {
    fn status(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Stacks(_) | Self::Contracts(_) | Self::Output(_) => ExitCode::FAILURE,
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Usage(message) => {
                write!(
                    formatter,
                    "error: {message}\n\nFor the options, run with `--help`."
                )
            }
            Self::Stacks(findings) => {
                write!(
                    formatter,
                    "{findings}\n\n{}; no template was written.",
                    errors(findings)
                )
            }
            Self::Contracts(findings) => {
                write!(formatter, "{findings}\n\n{}.", errors(findings))
            }
            Self::Output(error) => write!(formatter, "error: the output can't be written: {error}"),
        }
    }
}

fn errors(findings: &Diagnostics) -> String {
    match findings.error_count() {
        1 => "1 error".to_owned(),
        count => format!("{count} errors"),
    }
}

fn carry_out(app: App, arguments: Arguments, codes: &[&'static Code]) -> Result<(), Failure> {
    let app = with_context(app, &arguments)?;
    // Names may have context in them.
    let names = &app.stack_names();
    let mut stdout = io::stdout().lock();
    match &arguments.job {
        Job::Help => return Ok(stdout.write_all(arguments::help(names).as_bytes())?),
        Job::List => {
            names
                .iter()
                .try_for_each(|name| writeln!(stdout, "{name}"))?;
            return Ok(());
        }
        Job::Explain(code) => return explain(code, codes),
        Job::Stack(name) if !names.contains(name) => return Err(unknown_stack(name, names)),
        Job::Stack(_) | Job::All(_) | Job::Assembly(_) | Job::Contracts(_) => {}
    }
    if let Job::Contracts(format) = arguments.job {
        return contracts(app, format);
    }
    let assembly = app.synth().map_err(Failure::Stacks)?;
    // What is worth a warning in another stack is no news to who asks for this one.
    let asked = |path: &str| match &arguments.job {
        Job::Stack(name) => path.is_empty() || path.split('/').next() == Some(name),
        _ => true,
    };
    let findings = assembly.findings.iter();
    for finding in findings.filter(|finding| asked(&finding.path)) {
        eprintln!("{finding}\n");
    }
    match &arguments.job {
        Job::Stack(name) => {
            if let Some(stack) = assembly.stack(name) {
                writeln!(stdout, "{}", stack.template)?;
            }
        }
        Job::All(folder) => write_templates(&assembly, folder)?,
        Job::Assembly(folder) => {
            write_templates(&assembly, folder)?;
            let manifest = serde_json::to_string_pretty(&Manifest(&assembly));
            let manifest = manifest.map_err(io::Error::from)?;
            fs::write(folder.join("manifest.json"), manifest + "\n")?;
        }
        Job::Help | Job::List | Job::Explain(_) | Job::Contracts(_) => {}
    }
    Ok(())
}

/// Prints the graph, whatever is wrong with it, and what was found.
fn contracts(app: App, format: Format) -> Result<(), Failure> {
    let (graph, findings) = app.contracts();
    let text = match format {
        Format::Text => graph.to_text(),
        Format::Mermaid => graph.to_mermaid(),
        Format::Json => graph.to_json(),
    };
    io::stdout().write_all(text.as_bytes())?;
    if findings.error_count() > 0 {
        return Err(Failure::Contracts(findings));
    }
    for finding in &findings {
        eprintln!("{finding}\n");
    }
    Ok(())
}

/// The app with the context that the arguments hand to it.
fn with_context(app: App, arguments: &Arguments) -> Result<App, Failure> {
    let context = arguments.context.iter();
    let mut app = context.fold(app, |app, (key, value)| app.context(key, value));
    for file in &arguments.context_files {
        let json = fs::read_to_string(file).map_err(|error| {
            Failure::Usage(format!("`{}` can't be read: {error}", file.display()))
        })?;
        app = app.recorded_lookups(&json);
    }
    Ok(app)
}

fn write_templates(assembly: &Assembly, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for stack in assembly.stacks() {
        fs::write(
            folder.join(template_file(stack)),
            format!("{}\n", stack.template),
        )?;
    }
    Ok(())
}

fn template_file(stack: &SynthesizedStack) -> String {
    format!("{}.template.json", stack.name)
}

fn explain(code: &str, codes: &[&'static Code]) -> Result<(), Failure> {
    let code = code.trim_start_matches("error[").trim_end_matches(']');
    match codes.iter().find(|known| known.name == code) {
        Some(known) => Ok(writeln!(
            io::stdout(),
            "{}: {}",
            known.name,
            known.explanation
        )?),
        None => {
            let nearest = nearest(code, codes.iter().map(|code| code.name));
            let hint = nearest
                .map(|name| format!("; did you mean `{name}`?"))
                .unwrap_or_default();
            Err(Failure::Usage(format!(
                "there is no diagnostic with the code `{code}`{hint}"
            )))
        }
    }
}

fn unknown_stack(name: &str, names: &[String]) -> Failure {
    let hint = match nearest(name, names.iter().map(String::as_str)) {
        Some(candidate) => format!("; did you mean `{candidate}`?"),
        None => String::new(),
    };
    let known = match names {
        [] => "The app has no stack.".to_owned(),
        _ => format!("The app's stacks: {}", names.join(", ")),
    };
    Failure::Usage(format!("there is no stack `{name}`{hint}\n{known}"))
}
