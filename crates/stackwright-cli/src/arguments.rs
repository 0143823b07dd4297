//! The arguments of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};

use crate::Failure;

/// What the command line asks for.
pub(crate) struct Arguments {
    pub(crate) job: Job,
    pub(crate) context: Vec<(String, String)>,
    pub(crate) context_files: Vec<PathBuf>,
}

pub(crate) enum Job {
    Help,
    List,
    Explain(String),
    Stack(String),
    All(PathBuf),
    Assembly(PathBuf),
    Contracts(Format),
}

/// How the contracts are printed.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    Text,
    Mermaid,
    Json,
}

impl Format {
    fn parse(word: &str) -> Result<Self, String> {
        match word {
            "text" => Ok(Self::Text),
            "mermaid" => Ok(Self::Mermaid),
            "json" => Ok(Self::Json),
            other => Err(format!(
                "`--format {other}` is none of `text`, `mermaid` and `json`"
            )),
        }
    }
}

pub(crate) fn help(names: &[String]) -> String {
    let example = names.first().map_or("STACK", String::as_str);
    format!(
        "\
Synthesizes the stacks of this app into CloudFormation templates.

Usage: synth [OPTIONS] STACK
       synth [OPTIONS] --all --out DIR
       synth [OPTIONS] --assembly DIR
       synth [OPTIONS] --contracts [--format FORMAT]
       synth --list

Arguments:
  STACK                the stack whose template goes to standard output, such as `{example}`

Options:
  --all                write every stack's template, as NAME.template.json, into the folder of --out
  --out DIR            the folder for --all; it is made where it is missing
  --assembly DIR       write a cloud assembly for the `cdk` command: every template, and a manifest
  --contracts          print what the stacks publish and import, the order of deployment, and what is
                       wrong with it
  --format FORMAT      for --contracts: `text` (the default), `mermaid` or `json`
  --list               print the names of the stacks, one a line
  --context KEY=VALUE  hand a value to the stacks; may be given several times
  --context-file FILE  hand recorded lookups to the stacks, such as cdk.context.json; may be given
                       several times
  --explain CODE       print what a diagnostic's code means
  -h, --help           print this text

Exit status: 0 where all is well, 1 where a stack is wrong, 2 where the command line is.
"
    )
}

pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Arguments, Failure> {
    Collected::read(Parser::from_args(arguments))
        .map_err(|error| Failure::Usage(error.to_string()))?
        .into_arguments()
}

/// The options as they were given, before it is clear that they fit together.
#[derive(Default)]
struct Collected {
    help: bool,
    list: bool,
    all: bool,
    out: Option<PathBuf>,
    assembly: Option<PathBuf>,
    contracts: bool,
    format: Option<Format>,
    explain: Option<String>,
    stacks: Vec<String>,
    context: Vec<(String, String)>,
    context_files: Vec<PathBuf>,
}

impl Collected {
    fn read(mut parser: Parser) -> Result<Self, lexopt::Error> {
        let mut all = Self::default();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => all.help = true,
                Arg::Long("list") => all.list = true,
                Arg::Long("all") => all.all = true,
                Arg::Long("out") => all.out = Some(parser.value()?.into()),
                Arg::Long("assembly") => all.assembly = Some(parser.value()?.into()),
                Arg::Long("contracts") => all.contracts = true,
                Arg::Long("format") => {
                    all.format = Some(Format::parse(&parser.value()?.string()?)?);
                }
                Arg::Long("explain") => all.explain = Some(parser.value()?.string()?),
                Arg::Long("context") => {
                    let pair = parser.value()?.string()?;
                    let (key, value) = pair.split_once('=').ok_or_else(|| {
                        format!("`--context {pair}` has no value; write `--context {pair}=VALUE`")
                    })?;
                    all.context.push((key.to_owned(), value.to_owned()));
                }
                Arg::Long("context-file") => all.context_files.push(parser.value()?.into()),
                Arg::Value(name) => all.stacks.push(name.string()?),
                other => return Err(other.unexpected()),
            }
        }
        Ok(all)
    }

    fn into_arguments(self) -> Result<Arguments, Failure> {
        let usage = |message: &str| Err(Failure::Usage(message.to_owned()));
        let mut jobs = Vec::new();
        if self.help {
            return Ok(Arguments {
                job: Job::Help,
                context: self.context,
                context_files: self.context_files,
            });
        }
        if self.list {
            jobs.push(Job::List);
        }
        match (self.all, self.out) {
            (true, Some(folder)) => jobs.push(Job::All(folder)),
            (true, None) => {
                return usage("`--all` needs `--out DIR`, the folder for the templates");
            }
            (false, Some(_)) => return usage("`--out` goes with `--all`"),
            (false, None) => {}
        }
        jobs.extend(self.assembly.map(Job::Assembly));
        match (self.contracts, self.format) {
            (true, format) => jobs.push(Job::Contracts(format.unwrap_or(Format::Text))),
            (false, Some(_)) => return usage("`--format` goes with `--contracts`"),
            (false, None) => {}
        }
        jobs.extend(self.explain.map(Job::Explain));
        jobs.extend(self.stacks.into_iter().map(Job::Stack));
        let mut jobs = jobs.into_iter();
        match (jobs.next(), jobs.next()) {
            (Some(job), None) => Ok(Arguments {
                job,
                context: self.context,
                context_files: self.context_files,
            }),
            (None, _) => {
                usage("name a stack, or use `--list`, `--all`, `--assembly` or `--contracts`")
            }
            (Some(_), Some(_)) => usage(
                "give one stack, or one of `--list`, `--all`, `--assembly`, `--contracts` and `--explain`",
            ),
        }
    }
}
