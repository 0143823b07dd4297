//! Checks of the whole template: what can only be seen once everything is there.

use std::collections::{HashMap, HashSet};

use crate::codes;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::element::Section;
use crate::node::{Node, NodeRef};
use crate::pseudo;
use crate::tree::{Line, ROOT, Tree};

use super::dependencies::DependsOn;
use super::ids::LogicalIds;
use super::{elements, values};

/// The most elements of each section.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
const LIMITS: [(Section, usize, &Code, &str); 4] = [
    (
        Section::Resources,
        500,
        &codes::TOO_MANY_RESOURCES,
        "resources",
    ),
    (
        Section::Parameters,
        200,
        &codes::TOO_MANY_PARAMETERS,
        "parameters",
    ),
    (Section::Outputs, 200, &codes::TOO_MANY_OUTPUTS, "outputs"),
    (
        Section::Mappings,
        200,
        &codes::TOO_MANY_MAPPINGS,
        "mappings",
    ),
];

/// The largest template, in bytes.
const MAX_SIZE: usize = 1_048_576;

/// The transform of `Fn::Length`, `Fn::ToJsonString` and defaults of `Fn::FindInMap`.
const LANGUAGE_EXTENSIONS: &str = "AWS::LanguageExtensions";

pub(crate) fn check(tree: &mut Tree, order: &[u32], ids: &LogicalIds, depends_on: &DependsOn) {
    let mut uses = Uses::collect(tree, order, ids);
    let root_line = tree.node(ROOT).line;
    for (index, line, finding) in uses.findings.drain(..) {
        tree.report(index, line, finding);
    }
    if uses.language_extensions
        && !tree
            .settings
            .transforms
            .iter()
            .any(|name| name == LANGUAGE_EXTENSIONS)
    {
        tree.settings.transforms.push(LANGUAGE_EXTENSIONS.into());
    }
    check_counts(tree, order, root_line);
    check_moves(tree);
    check_cycles(tree, order, uses.edges, depends_on);
}

fn check_counts(tree: &mut Tree, order: &[u32], line: Line) {
    for (section, limit, code, name) in LIMITS {
        let count = elements(tree, order, section).count();
        if count > limit {
            let finding = Diagnostic::error(code, format!("the template has too many {name}"))
                .given(format!("{count} {name}"))
                .allowed(format!("at most {limit}"))
                .help("split the stack; its parts can share values by a contract");
            tree.report(ROOT, line, finding);
        }
    }
    if elements(tree, order, Section::Resources).next().is_none()
        && !tree.diagnostics.iter().any(Diagnostic::is_error)
    {
        let finding = Diagnostic::error(&codes::NO_RESOURCES, "the stack has no resource")
            .given("a template without resources")
            .allowed("at least one resource")
            .help("add a resource, or leave the stack out");
        tree.report(ROOT, line, finding);
    }
}

fn check_moves(tree: &mut Tree) {
    let idle: Vec<(String, Line)> = tree.idle_moves().collect();
    for (path, line) in idle {
        let finding = Diagnostic::error(
            &codes::MOVED_FROM_NOWHERE,
            format!("no construct was added at `{path}` after it was declared moved"),
        )
        .given(format!("`moved` to `{path}`"))
        .allowed("a path below this scope, declared before its construct is added")
        .help("correct the new path, or move the call up");
        tree.report(ROOT, line, finding);
    }
}

pub(crate) fn check_size(tree: &mut Tree, size: usize) {
    if size > MAX_SIZE {
        let line = tree.node(ROOT).line;
        let finding = Diagnostic::error(&codes::TEMPLATE_TOO_LARGE, "the template is too large")
            .given(format!("{size} bytes"))
            .allowed(format!("at most {MAX_SIZE} bytes"))
            .help("split the stack; its parts can share values by a contract");
        tree.report(ROOT, line, finding);
    }
}

/// What the elements' values say of other elements.
#[derive(Default)]
struct Uses {
    edges: HashMap<u32, Vec<u32>>,
    findings: Vec<(u32, Line, Diagnostic)>,
    language_extensions: bool,
}

impl Uses {
    fn collect(tree: &Tree, order: &[u32], ids: &LogicalIds) -> Self {
        let mut uses = Self::default();
        // Names are looked up only where a text names elements, which few templates have.
        let mut names: Option<HashMap<&str, u32>> = None;
        for &index in order {
            let Some(element) = &tree.node(index).element else {
                continue;
            };
            let line = tree.node(index).line;
            let mut targets = Vec::new();
            for value in values(element) {
                value.walk(&mut |node| match node {
                    Node::Ref(target)
                    | Node::GetAtt(target, _)
                    | Node::LogicalId(target)
                    | Node::Condition(target) => {
                        uses.target(tree, (index, line), *target, &mut targets);
                    }
                    Node::Fault(fault) => {
                        uses.findings.push((index, line, fault.diagnostic.clone()))
                    }
                    Node::Call(name, argument) => {
                        uses.language_extensions |= needs_extensions(name, argument);
                        if *name == "Fn::Sub" {
                            let names = names
                                .get_or_insert_with(|| ids.iter().map(|(i, id)| (id, i)).collect());
                            match unknown_or_targets(argument, names) {
                                Ok(found) => targets.extend(found),
                                Err(name) => {
                                    let finding = unknown_name(&name, names.keys().copied());
                                    uses.findings.push((index, line, finding));
                                }
                            }
                        }
                    }
                    _ => {}
                });
            }
            if !targets.is_empty() {
                uses.edges.insert(index, targets);
            }
        }
        uses
    }

    fn target(&mut self, tree: &Tree, at: (u32, Line), target: NodeRef, targets: &mut Vec<u32>) {
        match tree.local(target) {
            Some(local) => targets.push(local),
            None => {
                let already = self
                    .findings
                    .iter()
                    .any(|(index, _, finding)| *index == at.0 && finding.foreign == Some(target));
                if !already {
                    self.findings.push((at.0, at.1, tree.foreign(target)));
                }
            }
        }
    }
}

fn needs_extensions(name: &str, argument: &Node) -> bool {
    match name {
        "Fn::Length" | "Fn::ToJsonString" => true,
        "Fn::FindInMap" => argument.as_list().is_some_and(|list| list.len() > 3),
        _ => false,
    }
}

fn unknown_name<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Diagnostic {
    let finding = Diagnostic::error(
        &codes::UNKNOWN_REFERENCE,
        format!("`${{{name}}}` names nothing in this template"),
    );
    let finding = finding
        .given(format!("`${{{name}}}` in Fn::Sub"))
        .allowed("logical ids of the template, pseudo parameters, and names of the given values");
    let (element, attribute) = match name.split_once('.') {
        Some((element, _)) => (element, &name[element.len()..]),
        None => (name, ""),
    };
    match nearest(element, names.chain(pseudo::NAMES)) {
        Some(candidate) => finding.help(format!("did you mean `${{{candidate}{attribute}}}`?")),
        None => finding
            .help("pass a value for it with `sub_with`, or write `${!…}` for the text itself"),
    }
}

/// The elements that the text of a `Fn::Sub` names, or the first name that is unknown.
fn unknown_or_targets(argument: &Node, names: &HashMap<&str, u32>) -> Result<Vec<u32>, String> {
    let (text, own) = match argument {
        Node::Text(text) => (text.as_ref(), None),
        Node::List(pair) => match pair.as_slice() {
            [Node::Text(text), Node::Object(own)] => (text.as_ref(), Some(own)),
            _ => return Ok(Vec::new()),
        },
        _ => return Ok(Vec::new()),
    };
    let mut targets = Vec::new();
    for name in placeholders(text) {
        let element = name.split('.').next().unwrap_or(name);
        if own.is_some_and(|own| own.get(name).is_some()) || pseudo::NAMES.contains(&name) {
            continue;
        }
        match names.get(element) {
            Some(target) => targets.push(*target),
            None => return Err(name.to_owned()),
        }
    }
    Ok(targets)
}

/// The names in `${…}`; `${!…}` is literal text.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|rest| {
        let name = rest.split_once('}')?.0.trim();
        (!name.starts_with('!')).then_some(name)
    })
}

/// Finds resources that wait for each other in a circle, and reports each circle once.
fn check_cycles(
    tree: &mut Tree,
    order: &[u32],
    mut edges: HashMap<u32, Vec<u32>>,
    depends_on: &DependsOn,
) {
    for (source, targets) in depends_on {
        edges.entry(*source).or_default().extend(targets);
    }
    let mut done: HashSet<u32> = HashSet::new();
    for &start in order {
        if let Some(cycle) = walk_from(start, &edges, &mut done) {
            let first = cycle.first().copied().unwrap_or(start);
            let paths: Vec<String> = cycle
                .iter()
                .chain([&first])
                .map(|index| tree.path(*index))
                .collect();
            let mut finding = Diagnostic::error(
                &codes::DEPENDENCY_CYCLE,
                "resources depend on each other in a circle",
            )
            .given(paths.join(" -> "))
            .allowed("an order in which every resource comes after those it uses")
            .help("remove one of the references or dependencies, or move it into a resource of its own");
            for index in cycle.iter().skip(1) {
                finding = finding.related(
                    format!("{} added at", tree.path(*index)),
                    tree.node(*index).line,
                );
            }
            let line = tree.node(first).line;
            tree.report(first, line, finding);
        }
    }
}

/// A depth-first walk that returns the first circle that it closes.
fn walk_from(
    start: u32,
    edges: &HashMap<u32, Vec<u32>>,
    done: &mut HashSet<u32>,
) -> Option<Vec<u32>> {
    if done.contains(&start) || !edges.contains_key(&start) {
        return None;
    }
    let mut path: Vec<(u32, usize)> = vec![(start, 0)];
    let mut on_path: HashSet<u32> = HashSet::from([start]);
    let mut found = None;
    while let Some((node, next)) = path.last_mut() {
        let node = *node;
        let target = edges
            .get(&node)
            .and_then(|targets| targets.get(*next))
            .copied();
        *next += 1;
        match target {
            None => {
                path.pop();
                on_path.remove(&node);
                done.insert(node);
            }
            Some(target) if on_path.contains(&target) => {
                let from = path
                    .iter()
                    .position(|(index, _)| *index == target)
                    .unwrap_or(0);
                found.get_or_insert_with(|| {
                    path.iter()
                        .skip(from)
                        .map(|(index, _)| *index)
                        .collect::<Vec<u32>>()
                });
            }
            Some(target) if !done.contains(&target) => {
                on_path.insert(target);
                path.push((target, 0));
            }
            Some(_) => {}
        }
    }
    found
}
