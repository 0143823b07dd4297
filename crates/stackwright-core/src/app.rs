//! Apps: the stacks that are synthesized together.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::panic::Location;
use std::rc::Rc;

use crate::codes;
use crate::context::Context;
use crate::contracts::{self, ContractGraph};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::node::{NodeRef, Text};
use crate::stack::{Environment, Stack};
use crate::synthesis::{self, SynthesizedStack};
use crate::tree::Line;

type Build = Box<dyn FnOnce(&mut Stack)>;

/// A stack's name, or what makes one of the context.
enum Name {
    Known(Text),
    ByContext(Box<dyn Fn(&ContextValues<'_>) -> String>),
}

/// What was handed to an app, for the names of its stacks.
pub struct ContextValues<'a>(&'a App);

impl ContextValues<'_> {
    /// The value under this key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.read.borrow_mut().insert(key.to_owned());
        self.0.context.get(key).map(String::as_str)
    }
}

impl std::fmt::Debug for ContextValues<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_map().entries(&self.0.context).finish()
    }
}

/// The stacks of a system, each with the function that builds it.
///
/// ```
/// use stackwright_core::{App, CfnResource, Stack};
///
/// fn queue(stack: &mut Stack) {
///     stack.add("Queue", CfnResource::new("AWS::SQS::Queue"));
/// }
///
/// let assembly = App::new().stack("queue", queue).synth().unwrap();
/// assert!(assembly.stack("queue").is_some());
/// ```
#[derive(Default)]
pub struct App {
    stacks: Vec<(Name, Line, Build)>,
    context: BTreeMap<String, String>,
    /// The keys that names were made of.
    read: RefCell<BTreeSet<String>>,
    /// What lookups have found, by the keys that the CDK has for them.
    lookups: BTreeMap<String, String>,
    environment: Environment,
    findings: Vec<Diagnostic>,
}

impl std::fmt::Debug for App {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(self.stack_names()).finish()
    }
}

impl App {
    /// An app without stacks.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a stack and the function that builds it.
    #[track_caller]
    #[must_use]
    pub fn stack(
        mut self,
        name: impl Into<Text>,
        build: impl FnOnce(&mut Stack) + 'static,
    ) -> Self {
        self.stacks.push((
            Name::Known(name.into()),
            Location::caller(),
            Box::new(build),
        ));
        self
    }

    /// Adds a stack whose name is made of the context, such as one with a version in its name, of which
    /// several stand side by side.
    ///
    /// ```
    /// use stackwright_core::{App, Stack};
    ///
    /// fn tracker(stack: &mut Stack) {}
    ///
    /// let name = |context: &stackwright_core::ContextValues<'_>| {
    ///     format!("tracker-{}", context.get("version").unwrap_or("1"))
    /// };
    /// let app = App::new().stack_by_context(name, tracker).context("version", "2");
    /// assert_eq!(app.stack_names(), ["tracker-2"]);
    /// ```
    #[track_caller]
    #[must_use]
    pub fn stack_by_context(
        mut self,
        name: impl Fn(&ContextValues<'_>) -> String + 'static,
        build: impl FnOnce(&mut Stack) + 'static,
    ) -> Self {
        let name = Name::ByContext(Box::new(name));
        self.stacks
            .push((name, Location::caller(), Box::new(build)));
        self
    }

    /// Hands a value to the stacks, which read it with [`Scope::context`](crate::Scope::context). A
    /// key that none of them reads is a diagnostic.
    #[must_use]
    pub fn context(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.context.insert(key.into(), value.into());
        self
    }

    /// Hands over what lookups in an account have found, as `cdk` records it in `cdk.context.json`: a
    /// JSON object of values by key. Synthesis itself looks nothing up. What no stack reads is left
    /// alone; a value given later takes the place of an earlier one.
    ///
    /// ```
    /// use stackwright_core::App;
    ///
    /// let app = App::new().recorded_lookups(r#"{ "availability-zones:account=1": ["a", "b"] }"#);
    /// ```
    #[track_caller]
    #[must_use]
    pub fn recorded_lookups(mut self, json: &str) -> Self {
        use serde_json::Value as Json;
        let problem = match serde_json::from_str(json) {
            Ok(Json::Object(values)) => {
                let text = |value: Json| match value {
                    Json::String(text) => text,
                    other => other.to_string(),
                };
                let values = values.into_iter().map(|(key, value)| (key, text(value)));
                self.lookups.extend(values);
                return self;
            }
            Ok(_) => "no JSON object".to_owned(),
            Err(error) => error.to_string(),
        };
        let finding = Diagnostic::error(
            &codes::ILLEGAL_LOOKUPS,
            "the recorded lookups can't be read",
        );
        self.findings.push(
            finding
                .given(problem)
                .allowed("a JSON object, as in `cdk.context.json`")
                .help("record them anew")
                .at_line(Location::caller()),
        );
        self
    }

    /// The account and region of every stack that sets none itself. Default: agnostic.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// The stacks' names, in the order in which they were added, with the context that was given so
    /// far.
    pub fn stack_names(&self) -> Vec<String> {
        let names = self.stacks.iter();
        names
            .map(|(name, _, _)| self.name(name).into_owned())
            .collect()
    }

    fn name(&self, name: &Name) -> Text {
        match name {
            Name::Known(name) => name.clone(),
            Name::ByContext(make) => make(&ContextValues(self)).into(),
        }
    }

    /// Builds and checks every stack: all templates, or everything that is wrong with any of them.
    pub fn synth(self) -> Result<Assembly, Diagnostics> {
        let Elaborated {
            stacks,
            contracts,
            findings,
            ..
        } = self.elaborate();
        let findings = Diagnostics::new(findings);
        if findings.error_count() > 0 {
            return Err(findings);
        }
        Ok(Assembly {
            stacks,
            contracts,
            findings,
        })
    }

    /// Builds and checks every stack: what they publish and import, and all that was found, with the
    /// notes that [`synth`](Self::synth) leaves out.
    pub fn contracts(self) -> (ContractGraph, Diagnostics) {
        let Elaborated {
            contracts,
            mut findings,
            notes,
            ..
        } = self.elaborate();
        findings.extend(notes);
        (contracts, Diagnostics::new(findings))
    }

    fn elaborate(mut self) -> Elaborated {
        let names: Vec<Text> = self
            .stacks
            .iter()
            .map(|(name, _, _)| self.name(name))
            .collect();
        let given = std::mem::take(&mut self.context);
        let lookups = std::mem::take(&mut self.lookups);
        let context = Rc::new(Context::new(given, lookups, self.read.take()));
        let mut findings = std::mem::take(&mut self.findings);
        let mut first_lines: HashMap<Text, Line> = HashMap::new();
        let mut stacks = Vec::new();
        for (name, (_, line, build)) in names.into_iter().zip(self.stacks) {
            if let Some(first) = first_lines.insert(name.clone(), line) {
                findings.push(duplicate(&name, first).at_line(line));
                continue;
            }
            let mut stack = Stack::with_context(name, Rc::clone(&context), line);
            if self.environment != Environment::agnostic() {
                stack.set_environment(self.environment.clone());
            }
            build(&mut stack);
            stacks.push(stack);
        }
        let mut synthesized = Vec::new();
        for stack in &stacks {
            let (result, found) = synthesis::synthesize(stack);
            findings.extend(found);
            synthesized.extend(result);
        }
        let trees: Vec<_> = stacks
            .iter()
            .map(|stack| synthesis::tree_of(stack))
            .collect();
        let checked = contracts::check(&trees);
        drop(trees);
        // What is said of a SecureString tells the way out, which the list of legal values can't.
        let secure = |finding: &Diagnostic| {
            let mut told = checked.findings.iter();
            told.any(|it| it.code == &codes::SECURE_STRING_PARAMETER && it.path == finding.path)
        };
        findings.retain(|finding| finding.code != &codes::UNLISTED_VALUE || !secure(finding));
        findings.extend(checked.findings);
        findings.extend(unread_context(&context));
        for finding in &mut findings {
            if let Some(node) = finding.foreign {
                name_foreign(finding, node, &stacks);
            }
        }
        Elaborated {
            stacks: synthesized,
            contracts: checked.graph,
            findings,
            notes: checked.notes,
        }
    }
}

/// An app whose stacks are built and checked.
struct Elaborated {
    stacks: Vec<SynthesizedStack>,
    contracts: ContractGraph,
    findings: Vec<Diagnostic>,
    /// What is worth knowing of the contracts, and would be noise at every synthesis.
    notes: Vec<Diagnostic>,
}

fn duplicate(name: &str, first: Line) -> Diagnostic {
    Diagnostic::error(
        &codes::DUPLICATE_STACK,
        format!("the app already has a stack `{name}`"),
    )
    .at_path(name)
    .given(format!("`{name}` twice"))
    .allowed("each name once in an app")
    .help("rename one of the two")
    .related("first added at", first)
}

fn unread_context(context: &Context) -> Vec<Diagnostic> {
    let known = context.known();
    let finding = |(key, value): (String, String)| {
        let finding = Diagnostic::error(
            &codes::UNKNOWN_CONTEXT_KEY,
            format!("no stack reads the context key `{key}`"),
        );
        let allowed = match known.is_empty() {
            true => "none: no stack reads context".to_owned(),
            false => known.join(", "),
        };
        let help = match nearest(&key, known.iter().map(String::as_str)) {
            Some(candidate) => format!("did you mean `{candidate}`?"),
            None => "leave it out, or read it with `stack.context`".to_owned(),
        };
        finding
            .given(format!("{key}={value}"))
            .allowed(allowed)
            .help(help)
    };
    context.unread().into_iter().map(finding).collect()
}

/// Says which construct of which stack a foreign handle belongs to.
fn name_foreign(finding: &mut Diagnostic, node: NodeRef, stacks: &[Stack]) {
    for stack in stacks {
        let tree = synthesis::tree_of(stack);
        if let Some(index) = tree.local(node) {
            let (path, owner) = (tree.path(index), tree.name().to_owned());
            let id = path
                .split_once('/')
                .map_or(path.as_str(), |(_, below)| below);
            finding.message = format!("`{id}` belongs to stack `{owner}`");
            finding.help = Some(format!(
                "publish the value as a parameter in `{owner}` and import it here, both by the same contract",
            ));
            finding.given = Some(format!("`{path}`"));
            finding
                .related
                .push(("created at".to_owned(), tree.node(index).line.into()));
        }
    }
}

/// The templates of an app's stacks.
#[derive(Clone, Debug)]
pub struct Assembly {
    stacks: Vec<SynthesizedStack>,
    contracts: ContractGraph,
    /// Warnings and notes.
    pub findings: Diagnostics,
}

impl Assembly {
    /// The stacks, in the order in which they were added.
    pub fn stacks(&self) -> &[SynthesizedStack] {
        &self.stacks
    }

    /// What the stacks publish and import.
    pub fn contracts(&self) -> &ContractGraph {
        &self.contracts
    }

    /// The stack of this name.
    pub fn stack(&self, name: &str) -> Option<&SynthesizedStack> {
        self.stacks.iter().find(|stack| stack.name == name)
    }
}
