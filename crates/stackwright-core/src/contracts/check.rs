//! What is wrong with the contracts of an app.

use std::cell::RefMut;
use std::collections::{HashMap, HashSet};

use super::{ContractGraph, ContractRole, Found, PARAMETER, StackUses, differ, differs};
use crate::codes;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::element::Element;
use crate::node::Node;
use crate::stack::Environment;
use crate::tree::Tree;

/// The contracts of an app, and what was found.
pub(crate) struct Checked {
    pub(crate) graph: ContractGraph,
    pub(crate) findings: Vec<Diagnostic>,
    pub(crate) notes: Vec<Diagnostic>,
}

/// Checks what the stacks publish and import against each other.
pub(crate) fn check(trees: &[RefMut<'_, Tree>]) -> Checked {
    let stacks = StackUses::all(trees);
    let graph = ContractGraph::of(&stacks);
    let app = Uses::of(&stacks);
    let mut findings: Vec<Diagnostic> =
        trees.iter().flat_map(|tree| secure_strings(tree)).collect();
    findings.extend(app.published_twice());
    findings.extend(app.wrong_publishers());
    findings.extend(app.misfits());
    findings.extend(app.cycles(&graph));
    Checked {
        notes: app.unread(&graph),
        graph,
        findings,
    }
}

/// A use, with the stack that it is of.
type Use<'a> = (&'a StackUses, &'a Found);

struct Uses<'a> {
    stacks: &'a [StackUses],
    /// By the parameter's name, in the order of the app.
    publishers: HashMap<&'a str, Vec<Use<'a>>>,
}

impl<'a> Uses<'a> {
    fn of(stacks: &'a [StackUses]) -> Self {
        let mut uses = Self {
            stacks,
            publishers: HashMap::new(),
        };
        for (stack, found) in uses.role(ContractRole::Publishes) {
            let name = found.usage.name.as_str();
            uses.publishers
                .entry(name)
                .or_default()
                .push((stack, found));
        }
        uses
    }

    /// The uses of one role, in the order of the app.
    fn role(&self, role: ContractRole) -> impl Iterator<Item = Use<'a>> + use<'a> {
        let uses = self
            .stacks
            .iter()
            .flat_map(|stack| stack.uses.iter().map(move |found| (stack, found)));
        uses.filter(move |(_, found)| found.usage.role == role)
    }

    fn publishers_of(&self, name: &str) -> &[Use<'a>] {
        self.publishers.get(name).map_or(&[], Vec::as_slice)
    }

    fn published_twice(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (stack, found) in self.role(ContractRole::Publishes) {
            let publishers = self.publishers_of(&found.usage.name).iter();
            let mut earlier = publishers.take_while(|(_, other)| !std::ptr::eq(*other, found));
            let first = earlier.find(|(other, _)| !differ(&other.environment, &stack.environment));
            let Some((other, first)) = first else {
                continue;
            };
            let help = match other.name == stack.name {
                true => "publish one of the two under another contract",
                false => {
                    "let one of the stacks import it from the other, or give each an environment of its own"
                }
            };
            findings.push(
                finding(
                    &codes::PARAMETER_PUBLISHED_TWICE,
                    found,
                    format!("`{}` is published twice", found.usage.name),
                )
                .given(format!("`{}` and `{}`", first.path, found.path))
                .allowed("one publisher in an account and region")
                .help(help)
                .related("first published at", first.line),
            );
        }
        findings
    }

    fn wrong_publishers(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (stack, found) in self.role(ContractRole::Publishes) {
            let terms = &found.usage.terms;
            let expected = match (terms.external, terms.publisher) {
                (Some(owner), _) => format!("{owner}, outside of this app"),
                (None, Some(publisher)) if publisher != stack.name => {
                    format!("stack `{publisher}`")
                }
                _ => continue,
            };
            let name = &found.usage.name;
            findings.push(
                finding(
                    &codes::WRONG_PUBLISHER,
                    found,
                    format!("`{name}` has another publisher than its contract says"),
                )
                .given(format!("stack `{}`", stack.name))
                .allowed(expected)
                .help("correct the contract, or publish it where it says"),
            );
        }
        findings
    }

    /// Imports and reads of what nobody publishes, or not as that or there.
    fn misfits(&self) -> Vec<Diagnostic> {
        let mut seen = HashSet::new();
        let users = self
            .role(ContractRole::Imports)
            .chain(self.role(ContractRole::Reads));
        let mut findings = Vec::new();
        for (stack, found) in users {
            let usage = &found.usage;
            let publishers = self.publishers_of(&usage.name);
            let near = publishers
                .iter()
                .find(|(other, _)| !differ(&other.environment, &stack.environment));
            let problem = match (near, publishers.first()) {
                (Some((_, published)), _) => misfit(published, found),
                (None, Some((other, published))) => out_of_reach(stack, found, other, published),
                (None, None) if found.declared && usage.terms.external.is_none() => {
                    Some(self.unpublished(found))
                }
                (None, None) => None,
            };
            // A value that is used in several places is imported once.
            let key = (&stack.name, &usage.name, usage.shape.to_string());
            findings.extend(problem.filter(|_| seen.insert(key)));
        }
        findings
    }

    fn unpublished(&self, found: &Found) -> Diagnostic {
        let name = &found.usage.name;
        let (verb, noun) = match found.usage.role {
            ContractRole::Reads => ("read", "a reader"),
            _ => ("imported", "an import"),
        };
        let published: Vec<&str> = self
            .role(ContractRole::Publishes)
            .map(|(_, found)| found.usage.name.as_str())
            .collect();
        let help = match (nearest(name, published), found.usage.terms.publisher) {
            (_, Some(stack)) => {
                format!("publish it in stack `{stack}`, or declare it `.external(\"OWNER\")`")
            }
            (Some(candidate), None) => format!("did you mean `{candidate}`?"),
            (None, None) => {
                "publish it in a stack of this app, or declare it `.external(\"OWNER\")`".to_owned()
            }
        };
        finding(
            &codes::UNPUBLISHED_PARAMETER,
            found,
            format!("`{name}` is {verb}, and no stack publishes it"),
        )
        .given(format!("{noun} of `{name}`"))
        .allowed("parameters that a stack of the app publishes, or that are declared external")
        .help(help)
    }

    /// One finding for each circle of stacks.
    fn cycles(&self, graph: &ContractGraph) -> Vec<Diagnostic> {
        let mut reported: HashSet<usize> = HashSet::new();
        let mut findings = Vec::new();
        let (_, left) = graph.sorted();
        for start in left {
            if reported.contains(&start) {
                continue;
            }
            if let Some(circle) = circle(graph, start) {
                reported.extend(&circle);
                let circle: Vec<&str> = circle.iter().map(|place| graph.name(*place)).collect();
                findings.extend(self.cycle(&circle));
            }
        }
        findings
    }

    fn cycle(&self, circle: &[&str]) -> Option<Diagnostic> {
        let next = circle.iter().cycle().skip(1);
        let imports = circle.iter().zip(next).filter_map(|(importer, publisher)| {
            let publishes = |name: &str| {
                let mut publishers = self.publishers_of(name).iter();
                publishers.any(|(stack, _)| stack.name == **publisher)
            };
            let mut imports = self.role(ContractRole::Imports);
            imports.find(|(stack, found)| stack.name == **importer && publishes(&found.usage.name))
        });
        let imports: Vec<Use<'_>> = imports.collect();
        let (_, first) = imports.first()?;
        let told = imports.iter().zip(circle.iter().cycle().skip(1));
        let told: Vec<String> = told
            .map(|((importer, found), publisher)| {
                format!(
                    "`{}` imports `{}` of `{publisher}`",
                    importer.name, found.usage.name
                )
            })
            .collect();
        let (message, help) = match circle {
            [alone] => (
                format!("stack `{alone}` imports what it publishes itself"),
                "use the value itself, which is in the same stack",
            ),
            _ => (
                format!(
                    "stacks import each other's parameters: {}",
                    circle.join(", ")
                ),
                "move what both need into a stack of its own",
            ),
        };
        let mut cycle = finding(&codes::STACK_CYCLE, first, message)
            .given(told.join("; "))
            .allowed("stacks that can be deployed one after the other")
            .help(help);
        for (importer, found) in imports.iter().skip(1) {
            cycle = cycle.related(format!("imported by `{}` at", importer.name), found.line);
        }
        Some(cycle)
    }

    fn unread(&self, graph: &ContractGraph) -> Vec<Diagnostic> {
        let published = self.role(ContractRole::Publishes);
        let declared = published.filter(|(_, found)| found.declared);
        let unread = declared.filter(|(_, found)| {
            let parameter = graph.parameters().get(&found.usage.name);
            parameter.is_some_and(|it| it.importers.is_empty() && it.readers.is_empty())
        });
        unread
            .map(|(_, found)| {
                let message = format!("`{}` is published and never read", found.usage.name);
                let note = Diagnostic::note(&codes::UNREAD_PARAMETER, message);
                note.at_path(&found.path).at_line(found.line).help(
                    "import it, let an application read it with `grant_read`, or leave it out",
                )
            })
            .collect()
    }
}

/// The shortest way from a stack over what it imports back to itself.
fn circle(graph: &ContractGraph, start: usize) -> Option<Vec<usize>> {
    let mut seen: HashSet<usize> = HashSet::new();
    let mut paths: Vec<Vec<usize>> = vec![vec![start]];
    while !paths.is_empty() {
        let mut longer = Vec::new();
        for path in paths {
            let last = path.last().copied().unwrap_or(start);
            for next in &graph.needs[last] {
                if *next == start {
                    return Some(path);
                }
                if seen.insert(*next) {
                    longer.push([path.as_slice(), &[*next]].concat());
                }
            }
        }
        paths = longer;
    }
    None
}

/// An import as another type than the published one.
fn misfit(published: &Found, found: &Found) -> Option<Diagnostic> {
    let (there, here) = (published.usage.shape, found.usage.shape);
    let fits = if published.declared && found.declared {
        there.fits(&here)
    } else {
        // A resource or a template parameter says no more than whether it is a list.
        there.is_list() == here.is_list()
    };
    if fits {
        return None;
    }
    let name = &found.usage.name;
    Some(
        finding(
            &codes::PARAMETER_TYPE_DIFFERS,
            found,
            format!("`{name}` is imported as another type than it is published"),
        )
        .given(format!("an import as `{here}`"))
        .allowed(format!("`{there}`, as which it is published"))
        .help("name one contract on both sides")
        .related("published at", published.line),
    )
}

fn out_of_reach(
    stack: &StackUses,
    found: &Found,
    other: &StackUses,
    published: &Found,
) -> Option<Diagnostic> {
    let (here, there) = (&stack.environment, &other.environment);
    let shared = found.usage.terms.shared_from;
    let same_region = !differs(here.region(), there.region());
    let elsewhere = found.usage.terms.external.is_some();
    let is_shared = same_region && shared.is_some() && shared == there.account();
    if !found.declared || elsewhere || is_shared {
        return None;
    }
    let name = &found.usage.name;
    let help = if same_region {
        "share it: `.shared_from(\"ACCOUNT\")` on the contract, and a resource share for it"
    } else {
        "publish it in that region too"
    };
    Some(
        finding(
            &codes::PARAMETER_OUT_OF_REACH,
            found,
            format!("`{name}` is published in another account or region"),
        )
        .given(format!("stack `{}` of {}", stack.name, place(here)))
        .allowed(format!("{}, as stack `{}`", place(there), other.name))
        .help(help)
        .related("published at", published.line),
    )
}

fn place(environment: &Environment) -> String {
    let account = environment.account().map(|id| format!("account {id}"));
    let region = environment.region().map(|name| format!("region {name}"));
    let known: Vec<String> = account.into_iter().chain(region).collect();
    known.join(", ")
}

fn finding(code: &'static Code, found: &Found, message: String) -> Diagnostic {
    Diagnostic::error(code, message)
        .at_path(&found.path)
        .at_line(found.line)
}

/// Parameters of the type that CloudFormation can't create.
fn secure_strings(tree: &Tree) -> Vec<Diagnostic> {
    let is_secure = |index: &u32| match &tree.node(*index).element {
        Some(Element::Resource(resource)) if resource.kind.name() == PARAMETER => {
            let kind = resource.properties.get("Type").and_then(Node::as_text);
            kind == Some("SecureString")
        }
        _ => false,
    };
    let made = tree.preorder().into_iter().filter(is_secure);
    made.map(|index| {
        Diagnostic::error(
            &codes::SECURE_STRING_PARAMETER,
            "CloudFormation can't create a SecureString",
        )
        .at_path(tree.path(index))
        .at_line(tree.node(index).line)
        .given("`SecureString`")
        .allowed("`String`, `StringList`")
        .help(
            "keep the secret in Secrets Manager and publish its ARN, or write the parameter with \
             `aws ssm put-parameter --type SecureString` and declare it external",
        )
    })
    .collect()
}
