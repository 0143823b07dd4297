//! One property type.

use crate::docs;
use crate::model::PropertyType;
use crate::naming;

use super::{constructor_and_setters, doc};

/// The source of a property type, to be appended to its resource's module.
pub(super) fn property_type(out: &mut String, structure: &PropertyType, resource: &str) {
    let name = naming::property_type(&structure.name);
    let mut lines = docs::lines(&structure.doc);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!(
        "The property type `{}` of `{resource}`.",
        structure.name
    ));
    doc(out, "///", &lines);
    out.push_str(&format!(
        "#[must_use = \"a property type does nothing until it is set\"]\n\
         pub struct {name}(Object);\n\nimpl {name} {{\n"
    ));
    constructor_and_setters(out, &format!("`{name}`"), structure.properties.iter());
    out.push_str("}\n\n");
    out.push_str(&format!(
        "impl Kind for {name} {{}}\n#[diagnostic::do_not_recommend]\nimpl Accepts<{name}> for {name} {{}}\n\
         impl From<{name}> for Node {{\n#[inline]\nfn from(value: {name}) -> Self {{ Node::Object(value.0) }}\n}}\n\
         impl IntoValue<{name}> for {name} {{\n#[inline]\n\
         fn into_value(self) -> Value<{name}> {{ Value::from_node(Node::Object(self.0)) }}\n}}\n\n"
    ));
}
