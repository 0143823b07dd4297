//! The types of a property's values: an enumeration, or a kind that takes several forms.

use crate::choices;
use crate::model::{Enumeration, Property, Shape};

use super::{kind, shape_words};

/// What the compiler would list in an error is long and tells nothing.
const HIDDEN: &str = "#[diagnostic::do_not_recommend]\n";

/// The source of an enumeration.
pub(super) fn enumeration(out: &mut String, name: &str, enumeration: &Enumeration) {
    out.push_str(&format!(
        "/// The values of {}.\npub enum {name} {{\n",
        enumeration.of
    ));
    for (variant, value) in &enumeration.variants {
        out.push_str(&format!("/// `{}`.\n{variant},\n", value.replace('`', "'")));
    }
    let values: Vec<String> = enumeration
        .variants
        .iter()
        .map(|(_, value)| format!("{value:?}"))
        .collect();
    out.push_str(&format!(
        "}}\n\n{HIDDEN}impl Kind for {name} {{}}\n{HIDDEN}\
         impl TextKind for {name} {{}}\n{HIDDEN}impl IdKind for {name} {{}}\n\
         {HIDDEN}impl Accepts<String> for {name} {{}}\n\
         {HIDDEN}impl IntoValue<{name}> for {name} {{\n#[inline]\n\
         fn into_value(self) -> Value<{name}> {{\n\
         const VALUES: &[&str] = &[{}];\n\
         Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))\n}}\n}}\n\n",
        values.join(", ")
    ));
}

/// The source of a kind that takes several forms.
pub(super) fn forms(out: &mut String, name: &str, parts: &[Shape]) {
    let words: Vec<String> = parts.iter().map(shape_words).collect();
    out.push_str(&format!(
        "/// What takes {}.\npub enum {name} {{}}\nimpl Kind for {name} {{}}\n",
        words.join(" or ")
    ));
    let text = parts.iter().any(|part| matches!(part, Shape::Text(_)));
    if text {
        out.push_str(&format!(
            "{HIDDEN}impl TextKind for {name} {{}}\n{HIDDEN}impl Accepts<String> for {name} {{}}\n"
        ));
    } else {
        out.push_str(&format!("{HIDDEN}impl Accepts<{name}> for {name} {{}}\n"));
    }
    for part in parts {
        form(out, name, part);
    }
    out.push('\n');
}

fn form(out: &mut String, name: &str, part: &Shape) {
    let into = |from: &str, node: &str| {
        format!(
            "{HIDDEN}impl IntoValue<{name}> for {from} {{\n#[inline]\n\
             fn into_value(self) -> Value<{name}> {{ Value::from_node({node}) }}\n}}\n"
        )
    };
    let text = "String".to_owned();
    match part {
        Shape::Text(_) => {}
        Shape::List(element) => {
            let element = match **element {
                Shape::Union(_) => choices::item(name),
                _ => kind(element, &text),
            };
            out.push_str(&format!(
                "{HIDDEN}impl Accepts<List<{element}>> for {name} {{}}\n{HIDDEN}\
                 impl<T: IntoValue<{element}>, const N: usize> IntoValue<{name}> for [T; N] {{\n#[inline]\n\
                 fn into_value(self) -> Value<{name}> {{\n\
                 Value::from_node(IntoValue::<List<{element}>>::into_value(self).into_node())\n}}\n}}\n{HIDDEN}\
                 impl<T: IntoValue<{element}>> IntoValue<{name}> for Vec<T> {{\n#[inline]\n\
                 fn into_value(self) -> Value<{name}> {{\n\
                 Value::from_node(IntoValue::<List<{element}>>::into_value(self).into_node())\n}}\n}}\n"
            ));
        }
        _ => {
            let kind = kind(part, &text);
            out.push_str(&format!("{HIDDEN}impl Accepts<{kind}> for {name} {{}}\n"));
            match part {
                Shape::Structure(_) => out.push_str(&into(&kind, "Node::Object(self.0)")),
                Shape::Json => out.push_str(&into("Node", "self")),
                Shape::Boolean | Shape::Integer | Shape::Number => {
                    out.push_str(&into(&kind, "Node::from(self)"))
                }
                _ => {}
            }
        }
    }
}

/// What the strings of a property are.
pub(super) fn text_kind(property: &Property) -> String {
    match (&property.kind, &property.choice) {
        (Some(kind), _) => format!("kinds::{kind}"),
        (None, Some(choice)) => choice.clone(),
        (None, None) => "String".to_owned(),
    }
}
