//! Intrinsic functions: values that CloudFormation works out when it deploys the stack.
//!
//! What can be worked out at synthesis is: joins of literals, a selection from a literal list, a
//! literal that is split. Adjacent literals of a join are merged and nested joins with the same
//! delimiter are flattened, as the CDK does.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>

use stackwright_contract::kind::List;

use crate::codes;
use crate::fault::Fault;
use crate::node::{Node, NodeRef, Object, Text};
use crate::value::{Expr, IntoValue, Value};

/// `Fn::Join`: the parts in a row with `delimiter` between them.
///
/// ```
/// use stackwright_core::intrinsic::join;
///
/// assert_eq!(join("-", ["a", "b"]).node().as_text(), Some("a-b"));
/// ```
pub fn join(delimiter: &str, parts: impl Into<Node>) -> Expr {
    Expr(join_node(delimiter, parts.into()))
}

/// The parts in a row: [`join`] with nothing between them. The macro [`text!`](crate::text) calls it.
pub fn concat(parts: impl Into<Node>) -> Expr {
    join("", parts)
}

pub(crate) fn join_node(delimiter: &str, parts: Node) -> Node {
    let Node::List(parts) = parts else {
        return Node::call("Fn::Join", vec![delimiter.into(), parts]);
    };
    let mut merged: Vec<Node> = Vec::with_capacity(parts.len());
    for part in parts {
        merge_part(delimiter, part, &mut merged);
    }
    match <[Node; 1]>::try_from(merged) {
        Ok([only]) => only,
        Err(merged) if merged.is_empty() => Node::text(""),
        Err(merged) => Node::call("Fn::Join", vec![delimiter.into(), Node::List(merged)]),
    }
}

fn merge_part(delimiter: &str, part: Node, merged: &mut Vec<Node>) {
    match (part, merged.last_mut()) {
        (Node::Call("Fn::Join", arguments), _) if same_delimiter(&arguments, delimiter) => {
            for inner in inner_parts(*arguments) {
                merge_part(delimiter, inner, merged);
            }
        }
        (Node::Int(number), _) => merge_part(delimiter, number.to_string().into(), merged),
        (Node::Text(text), Some(Node::Text(last))) => {
            let last = last.to_mut();
            last.push_str(delimiter);
            last.push_str(&text);
        }
        (Node::Text(text), _) if text.is_empty() && delimiter.is_empty() => {}
        (part, _) => merged.push(part),
    }
}

fn same_delimiter(arguments: &Node, delimiter: &str) -> bool {
    matches!(arguments.as_list(), Some([inner, Node::List(_)]) if inner.as_text() == Some(delimiter))
}

fn inner_parts(arguments: Node) -> Vec<Node> {
    match arguments {
        Node::List(mut pair) => match pair.pop() {
            Some(Node::List(parts)) => parts,
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Strings and values in a row, as one string.
///
/// ```
/// use stackwright_core::{pseudo, text, Value};
///
/// let arn: Value<String> = text!["arn:", pseudo::partition(), ":s3:::bucket"].value();
/// assert!(!arn.is_literal());
/// ```
#[macro_export]
macro_rules! text {
    ($($part:expr),* $(,)?) => {
        $crate::intrinsic::concat(vec![$($crate::Node::from($part)),*])
    };
}

/// `Fn::Select`: the element at `index`, from zero, of a list.
#[track_caller]
pub fn select(index: u32, list: impl Into<Node>) -> Expr {
    Expr(select_node(index.into(), list.into()))
}

#[track_caller]
pub(crate) fn select_node(index: i64, list: Node) -> Node {
    match &list {
        Node::List(items) => match usize::try_from(index)
            .ok()
            .and_then(|index| items.get(index))
        {
            Some(item) => item.clone(),
            None => out_of_range(index, items.len()),
        },
        _ => Node::call("Fn::Select", vec![Node::Int(index), list]),
    }
}

#[track_caller]
fn out_of_range(index: i64, length: usize) -> Node {
    Fault::new(
        &codes::SELECT_OUT_OF_RANGE,
        "the list has no element at this index",
    )
    .given(format!("index {index} of a list of {length}"))
    .allowed(match length {
        0 => "nothing: the list is empty".to_owned(),
        _ => format!("0 to {}", length - 1),
    })
    .help("count from zero, or make the list longer")
    .into()
}

/// `Fn::Split`: a string taken apart at every `delimiter`.
pub fn split(delimiter: &str, text: impl Into<Node>) -> Value<List<String>> {
    Value::from_node(split_node(delimiter, text.into()))
}

pub(crate) fn split_node(delimiter: &str, text: Node) -> Node {
    match &text {
        Node::Text(literal) if !delimiter.is_empty() => {
            Node::List(literal.split(delimiter).map(Node::from).collect())
        }
        _ => Node::call("Fn::Split", vec![delimiter.into(), text]),
    }
}

/// `Fn::Sub`: a text in which `${Name}` and `${Name.Attribute}` stand for elements of the template
/// and for pseudo parameters. The names are checked at synthesis.
pub fn sub(template: &str) -> Expr {
    Expr(Node::Call("Fn::Sub", Box::new(template.into())))
}

/// `Fn::Sub` with values of its own for some names.
pub fn sub_with<N: Into<String>, V: Into<Node>>(
    template: &str,
    values: impl IntoIterator<Item = (N, V)>,
) -> Expr {
    let values = values.into_iter();
    let map: Object = values
        .map(|(name, value)| (name.into().into(), value.into()))
        .collect();
    Expr(Node::call(
        "Fn::Sub",
        vec![template.into(), Node::Object(map)],
    ))
}

/// `Fn::GetAZs`: the availability zones of the stack's own region.
pub fn get_azs() -> Value<List<stackwright_contract::AvailabilityZoneName>> {
    get_azs_of(Node::text(""))
}

/// `Fn::GetAZs`: the availability zones of a region.
pub fn get_azs_of(
    region: impl Into<Node>,
) -> Value<List<stackwright_contract::AvailabilityZoneName>> {
    Value::from_node(Node::Call("Fn::GetAZs", Box::new(region.into())))
}

/// `Fn::Cidr`: `count` address blocks of `bits` host bits each, cut from `block`.
pub fn cidr(block: impl Into<Node>, count: u32, bits: u32) -> Value<List<String>> {
    let bits = Node::from(bits.to_string());
    Value::from_node(Node::call(
        "Fn::Cidr",
        vec![block.into(), count.into(), bits],
    ))
}

/// `Fn::Base64`: the Base64 form of a text, as user data wants it.
pub fn base64(text: impl Into<Node>) -> Value<String> {
    Value::from_node(Node::Call("Fn::Base64", Box::new(text.into())))
}

/// `Fn::ImportValue`: a value that a stack of somebody else exports.
///
/// Stacks of one app never know each other this way: publish a parameter and import it instead.
pub fn import_value(export: impl Into<Node>) -> Expr {
    Expr(Node::Call("Fn::ImportValue", Box::new(export.into())))
}

/// `Fn::Length`: how many elements a list has. The transform `AWS::LanguageExtensions` that it needs
/// is added to the template.
pub fn length(list: impl Into<Node>) -> Value<i64> {
    Value::from_node(length_node(list.into()))
}

pub(crate) fn length_node(list: Node) -> Node {
    match &list {
        Node::List(items) => Node::Int(i64::try_from(items.len()).unwrap_or(i64::MAX)),
        _ => Node::Call("Fn::Length", Box::new(list)),
    }
}

/// `Fn::ToJsonString`: a list or object as JSON text. The transform `AWS::LanguageExtensions` that it
/// needs is added to the template. [`json_text`] gives the same without a transform, and is what the
/// CDK emits for its `Fn.toJsonString`.
pub fn to_json_string(value: impl Into<Node>) -> Value<String> {
    Value::from_node(Node::Call("Fn::ToJsonString", Box::new(value.into())))
}

/// `Fn::Transform`: what a macro makes of the parameters.
pub fn transform<N: Into<String>, V: Into<Node>>(
    name: &str,
    parameters: impl IntoIterator<Item = (N, V)>,
) -> Expr {
    let parameters = parameters.into_iter();
    let parameters: Object = parameters
        .map(|(name, value)| (name.into().into(), value.into()))
        .collect();
    let call = Object::new()
        .with("Name", name)
        .with("Parameters", parameters);
    Expr(Node::Call("Fn::Transform", Box::new(call.into())))
}

/// A test that CloudFormation makes when it deploys the stack; a
/// [`CfnCondition`](crate::CfnCondition) gives it a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Test(Node);

impl Test {
    /// The erased form.
    pub fn into_node(self) -> Node {
        self.0
    }

    /// A named condition, used inside another one.
    pub(crate) fn named(condition: NodeRef) -> Self {
        Self(Node::Condition(condition))
    }

    fn call(name: &'static str, arguments: Vec<Node>) -> Self {
        Self(Node::call(name, arguments))
    }
}

/// `Fn::Equals`: whether two values are equal as strings.
pub fn equals(left: impl Into<Node>, right: impl Into<Node>) -> Test {
    Test::call("Fn::Equals", vec![left.into(), right.into()])
}

/// `Fn::Not`: whether a test fails.
pub fn not(test: impl Into<Test>) -> Test {
    Test::call("Fn::Not", vec![test.into().0])
}

/// The most tests that one `Fn::And` or `Fn::Or` takes; more are nested.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html>
const MAX_TESTS: usize = 10;

/// `Fn::And`: whether all tests hold. More than ten are nested, and a single one stands for itself.
#[track_caller]
pub fn and<T: Into<Test>>(tests: impl IntoIterator<Item = T>) -> Test {
    nested("Fn::And", tests.into_iter().map(Into::into).collect())
}

/// `Fn::Or`: whether one of the tests holds. More than ten are nested, and a single one stands for
/// itself.
#[track_caller]
pub fn or<T: Into<Test>>(tests: impl IntoIterator<Item = T>) -> Test {
    nested("Fn::Or", tests.into_iter().map(Into::into).collect())
}

#[track_caller]
fn nested(name: &'static str, mut tests: Vec<Test>) -> Test {
    if tests.len() > MAX_TESTS {
        let groups = tests
            .chunks(MAX_TESTS)
            .map(|group| nested(name, group.to_vec()));
        return nested(name, groups.collect());
    }
    match (tests.len(), tests.pop()) {
        (0, _) | (_, None) => Test(
            Fault::new(&codes::EMPTY_TEST, format!("{name} has no test"))
                .given("no test")
                .allowed("one test or more")
                .help("pass at least one condition")
                .into(),
        ),
        (1, Some(only)) => only,
        (_, Some(last)) => {
            tests.push(last);
            Test::call(name, tests.into_iter().map(|test| test.0).collect())
        }
    }
}

/// `Fn::Contains`: whether a value is among the literal ones. Only rules may use it.
pub fn contains(values: impl Into<Node>, value: impl Into<Node>) -> Test {
    Test::call("Fn::Contains", vec![values.into(), value.into()])
}

/// `Fn::EachMemberEquals`: whether every value of a list equals one. Only rules may use it.
pub fn each_member_equals(list: impl Into<Node>, value: impl Into<Node>) -> Test {
    Test::call("Fn::EachMemberEquals", vec![list.into(), value.into()])
}

/// `Fn::EachMemberIn`: whether every value of a list is among the literal ones. Only rules may use it.
pub fn each_member_in(list: impl Into<Node>, values: impl Into<Node>) -> Test {
    Test::call("Fn::EachMemberIn", vec![list.into(), values.into()])
}

/// `Fn::RefAll`: every value of the parameters of one AWS type. Only rules may use it.
pub fn ref_all(parameter_type: &str) -> Expr {
    Expr(Node::Call("Fn::RefAll", Box::new(parameter_type.into())))
}

/// `Fn::ValueOf`: an attribute of what a parameter names. Only rules may use it.
pub fn value_of(parameter: &crate::CfnParameterRef<impl Sized>, attribute: &str) -> Expr {
    let name = Node::LogicalId(crate::AsNode::node(parameter));
    Expr(Node::call("Fn::ValueOf", vec![name, attribute.into()]))
}

/// `Fn::If`: one value where a condition holds, another where it does not.
pub fn if_(
    condition: &crate::CfnConditionRef,
    then: impl Into<Node>,
    otherwise: impl Into<Node>,
) -> Expr {
    let name = Node::LogicalId(crate::AsNode::node(condition));
    Expr(Node::call(
        "Fn::If",
        vec![name, then.into(), otherwise.into()],
    ))
}

/// `Fn::FindInMap` with the mapping named by its logical id. The handle of a
/// [`CfnMapping`](crate::CfnMapping) has `find` for mappings of the tree.
pub fn find_in_map(
    mapping: impl Into<Node>,
    top: impl Into<Node>,
    second: impl Into<Node>,
) -> Expr {
    Expr(Node::call(
        "Fn::FindInMap",
        vec![mapping.into(), top.into(), second.into()],
    ))
}

/// [`find_in_map`] with a value for absent keys. The transform `AWS::LanguageExtensions` that it
/// needs is added to the template.
pub fn find_in_map_or(
    mapping: impl Into<Node>,
    top: impl Into<Node>,
    second: impl Into<Node>,
    default: impl Into<Node>,
) -> Expr {
    let default = Object::new().with("DefaultValue", default);
    let arguments = vec![mapping.into(), top.into(), second.into(), default.into()];
    Expr(Node::call("Fn::FindInMap", arguments))
}

/// A value as JSON text, with the intrinsics inside it joined in, and the literals of those quoted as
/// JSON wants it: what the CDK's `toJsonString` emits. It needs no transform.
pub fn json_text(value: impl Into<Node>) -> Value<String> {
    let mut parts = Vec::new();
    json_parts(&value.into(), &mut parts);
    Value::from_node(join_node("", Node::List(parts)))
}

fn json_parts(value: &Node, parts: &mut Vec<Node>) {
    match value {
        Node::List(items) => {
            parts.push("[".into());
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    parts.push(",".into());
                }
                json_parts(item, parts);
            }
            parts.push("]".into());
        }
        Node::Object(object) => {
            parts.push("{".into());
            for (position, (key, item)) in object.iter().enumerate() {
                let comma = if position > 0 { "," } else { "" };
                parts.push(format!("{comma}{}:", quoted(key)).into());
                json_parts(item, parts);
            }
            parts.push("}".into());
        }
        Node::Null => parts.push("null".into()),
        Node::Bool(flag) => parts.push(flag.to_string().into()),
        Node::Int(number) => parts.push(number.to_string().into()),
        Node::Float(number) => parts.push(number.to_string().into()),
        Node::Text(text) => parts.push(quoted(text).into()),
        intrinsic => parts.extend(["\"".into(), escaped(intrinsic), "\"".into()]),
    }
}

/// An intrinsic as it stands within the quotes of a JSON string: so do the literals inside it.
fn escaped(node: &Node) -> Node {
    match node {
        Node::Text(text) => {
            let quoted = quoted(text);
            let inner = quoted.get(1..quoted.len().saturating_sub(1));
            inner.unwrap_or_default().into()
        }
        Node::List(items) => Node::List(items.iter().map(escaped).collect()),
        Node::Object(object) => {
            let entries = object.iter();
            let entries = entries.map(|(key, value)| (Text::Owned(key.to_owned()), escaped(value)));
            Node::Object(entries.collect())
        }
        Node::Call(name, argument) => Node::Call(name, Box::new(escaped(argument))),
        Node::Unchecked(value) => escaped(value),
        other => other.clone(),
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The kind check for a list that is given element by element: `list_of::<SubnetId>([&a, &b])`.
pub fn list_of<K>(list: impl IntoValue<List<K>>) -> Value<List<K>> {
    list.into_value()
}
