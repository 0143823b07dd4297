//! The contracts of an app, printed.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{ContractGraph, SharedParameter};

impl ContractGraph {
    /// For people: the order of deployment, and each parameter with the stacks that take part.
    pub fn to_text(&self) -> String {
        let mut text = "Deployment order\n".to_owned();
        for (place, stack) in self.deployment_order().into_iter().enumerate() {
            let after = self.dependencies(stack);
            let after = match after.is_empty() {
                true => String::new(),
                false => format!(", after {}", after.join(", ")),
            };
            push(&mut text, format_args!("  {}. {stack}{after}\n", place + 1));
        }
        text.push_str("\nContracts\n");
        for (name, parameter) in &self.parameters {
            push(&mut text, format_args!("  {name}: {}\n", parameter.shape));
            let lines = [
                ("published by", parameter.publishers()),
                ("imported by", join(&parameter.importers)),
                ("read at run time by", join(&parameter.readers)),
            ];
            for (role, stacks) in lines.into_iter().filter(|(_, stacks)| !stacks.is_empty()) {
                push(&mut text, format_args!("    {role} {stacks}\n"));
            }
        }
        if self.parameters.is_empty() {
            text.push_str("  none\n");
        }
        text
    }

    /// A [Mermaid](https://mermaid.js.org) flow chart: an arrow from each publisher to each stack that
    /// imports from it, and a dotted one to each that lets an application read at run time.
    pub fn to_mermaid(&self) -> String {
        let mut nodes: Vec<String> = self.stacks.iter().map(|it| it.name.clone()).collect();
        let mut arrows: Vec<Arrow<'_>> = Vec::new();
        for (name, parameter) in &self.parameters {
            let sides = [("-->", &parameter.importers), ("-.->", &parameter.readers)];
            for (line, users) in sides {
                for user in users {
                    for from in parameter.sources(self, user) {
                        let ends = (place(&mut nodes, from), line, place(&mut nodes, user));
                        match arrows.iter_mut().find(|known| known.ends == ends) {
                            Some(known) => known.names.push(name),
                            None => arrows.push(Arrow {
                                ends,
                                names: vec![name],
                            }),
                        }
                    }
                }
            }
        }
        let mut text = "flowchart LR\n".to_owned();
        for (index, name) in nodes.iter().enumerate() {
            let (open, close) = match index < self.stacks.len() {
                true => ("[", "]"),
                false => ("([", "])"),
            };
            let name = name.replace('"', "#quot;");
            push(
                &mut text,
                format_args!("  s{index}{open}\"{name}\"{close}\n"),
            );
        }
        for Arrow { ends, names } in arrows {
            let ((from, arrow, to), names) = (ends, names.join("<br/>"));
            push(
                &mut text,
                format_args!("  s{from} {arrow}|\"{names}\"| s{to}\n"),
            );
        }
        text
    }

    /// For programs, with keys in alphabetical order: `order`, `stacks` with what each publishes, imports, reads and depends on, and
    /// `parameters` by name.
    pub fn to_json(&self) -> String {
        let stacks = self.stacks.iter().map(|stack| {
            let used = |role: fn(&SharedParameter) -> &_| -> Vec<&String> {
                let all = self.parameters.iter();
                all.filter(|(_, parameter)| {
                    let stacks: &BTreeSet<String> = role(parameter);
                    stacks.contains(&stack.name)
                })
                .map(|(name, _)| name)
                .collect()
            };
            json!({
                "account": stack.environment.account(),
                "dependsOn": self.dependencies(&stack.name),
                "imports": used(|it| &it.importers),
                "name": stack.name,
                "publishes": used(|it| &it.publishers),
                "reads": used(|it| &it.readers),
                "region": stack.environment.region(),
            })
        });
        let parameters = self.parameters.iter().map(|(name, parameter)| {
            json!({
                "external": parameter.external,
                "importers": parameter.importers,
                "name": name,
                "publishers": parameter.publishers,
                "readers": parameter.readers,
                "type": parameter.shape.to_string(),
            })
        });
        let graph = json!({
            "order": self.deployment_order(),
            "parameters": parameters.collect::<Vec<Value>>(),
            "stacks": stacks.collect::<Vec<Value>>(),
        });
        format!("{graph:#}\n")
    }
}

/// An arrow of the chart: from which node, with which line, to which; and the parameters it stands for.
struct Arrow<'a> {
    ends: (usize, &'static str, usize),
    names: Vec<&'a str>,
}

impl SharedParameter {
    fn publishers(&self) -> String {
        match &self.external {
            Some(owner) => format!("{owner}, outside of this app"),
            None if self.publishers.is_empty() => "nobody in this app".to_owned(),
            None => join(&self.publishers),
        }
    }

    /// Where a stack has the parameter from.
    fn sources<'a>(&'a self, graph: &'a ContractGraph, user: &str) -> Vec<&'a str> {
        let stacks = graph.dependencies(user).into_iter();
        let near: Vec<&str> = stacks
            .filter(|stack| self.publishers.contains(*stack))
            .collect();
        match (near.is_empty(), &self.external) {
            (false, _) => near,
            (true, Some(owner)) => vec![owner],
            (true, None) => self.publishers.iter().map(String::as_str).collect(),
        }
    }
}

/// The place of a node, added where it is not there yet.
fn place(nodes: &mut Vec<String>, name: &str) -> usize {
    nodes
        .iter()
        .position(|known| known == name)
        .unwrap_or_else(|| {
            nodes.push(name.to_owned());
            nodes.len() - 1
        })
}

fn join(stacks: &BTreeSet<String>) -> String {
    stacks
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Writing to a string does not fail.
fn push(text: &mut String, line: std::fmt::Arguments<'_>) {
    text.write_fmt(line).ok();
}
