use std::marker::PhantomData;

use stackwright_contract::ParameterKind;
use stackwright_contract::kind::List;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Scope, Text, Value, intrinsic,
};

use super::shared_options::{self, Options, ParameterTier, parameter_options, parameter_verbs};
use super::{codes, imported_value, name};
use crate::iam::{Grant, Grantable};
use crate::kms::KeyRef;

/// A parameter that holds a list of strings, written with commas between them.
///
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html>
#[derive(Clone, Debug)]
pub struct StringListParameter {
    values: Value<List<String>>,
    options: Options,
}

impl StringListParameter {
    /// A parameter with these values, none of which contains a comma.
    pub fn new(values: impl IntoValue<List<String>>) -> Self {
        Self {
            values: values.into_value(),
            options: Options::default(),
        }
    }

    parameter_options!();

    /// A parameter that exists, by its name. Its values are a dynamic reference;
    /// [`from_list_parameter_attributes`](Self::from_list_parameter_attributes) with a kind gives a
    /// template parameter, which is resolved anew at each deployment.
    #[track_caller]
    pub fn from_string_list_parameter_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> StringListParameterRef {
        let name = name.into_value();
        let reference = shared_options::dynamic_reference("ssm", &name, None);
        let source = Source::Value(intrinsic_split(reference));
        place(scope, id.into(), name, None, "StringList", source)
    }

    /// A list parameter that exists, by its attributes.
    #[track_caller]
    pub fn from_list_parameter_attributes<K: ParameterKind>(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: StringListParameterAttributes<K>,
    ) -> StringListParameterRef {
        let id = id.into();
        let name = attributes.name;
        let source = match attributes.version {
            Some(version) => {
                let reference = shared_options::dynamic_reference("ssm", &name, Some(version));
                Source::Value(Value::from_node(reference.into_node()))
            }
            None => Source::Template {
                id: format!("{id}.Parameter"),
                name: name.clone(),
                make: make::<K>,
            },
        };
        place(
            scope,
            id,
            name,
            attributes.simple_name,
            list_type::<K>(),
            source,
        )
    }

    /// The values of a list parameter by its name, as a template parameter; several uses of a name
    /// share one.
    pub fn value_for_typed_list_parameter<K: ParameterKind>(
        scope: &Scope,
        name: &str,
    ) -> Value<List<K>> {
        imported_value(scope, name)
    }
}

/// The list's type as SSM imports name it, `List<…>`.
fn list_type<K: ParameterKind>() -> &'static str {
    let inner = K::SSM_LIST_TYPE.trim_start_matches("AWS::SSM::Parameter::Value<");
    &inner[..inner.len() - 1]
}

fn intrinsic_split(text: Value<String>) -> Value<List<String>> {
    Value::from_node(Node::call("Fn::Split", vec![",".into(), text.into_node()]))
}

fn make<K: ParameterKind>(scope: &Scope, id: String, name: &Value<String>) -> Value<List<String>> {
    Value::from_node(shared_options::template_parameter::<List<K>>(scope, id, name).into_node())
}

#[track_caller]
fn place(
    scope: &Scope,
    id: Text,
    name: Value<String>,
    simple_name: Option<bool>,
    parameter_type: &'static str,
    source: Source,
) -> StringListParameterRef {
    let simple = name::is_simple(scope, Some(&name), simple_name);
    StringListParameterRef {
        node: scope.group(id).node(),
        arn: name::arn(scope, name.node(), simple),
        name,
        parameter_type: parameter_type.into_value(),
        source,
        encryption_key: None,
    }
}

impl Construct for StringListParameter {
    type Handle = StringListParameterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> StringListParameterRef {
        let items = self.values.node().as_list().unwrap_or_default();
        for item in items
            .iter()
            .filter_map(Node::as_text)
            .filter(|item| item.contains(','))
        {
            let finding = Diagnostic::error(&codes::COMMA_IN_LIST, "an element contains a comma");
            scope.diagnose(
                finding
                    .given(format!("`{item}`"))
                    .allowed("elements without a comma")
                    .help("make it two elements, or use a StringParameter"),
            );
        }
        let joined = intrinsic::join(",", self.values).value();
        let owned = self.options.create(scope, "StringList", joined);
        let name = owned.resource.reference().to_text();
        StringListParameterRef {
            node: scope.node(),
            arn: name::arn(scope, name.node(), owned.simple_name),
            name,
            parameter_type: owned.resource.attr_type(),
            source: Source::Value(intrinsic_split(owned.resource.attr_value())),
            encryption_key: None,
        }
    }
}

/// A list parameter that exists, with the kind of its elements.
#[derive(Clone, Debug)]
pub struct StringListParameterAttributes<K = String> {
    name: Value<String>,
    simple_name: Option<bool>,
    version: Option<u32>,
    kind: PhantomData<fn() -> K>,
}

impl<K> StringListParameterAttributes<K> {
    /// The parameter of this name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            simple_name: None,
            version: None,
            kind: PhantomData,
        }
    }

    /// Pins the version, in place of the latest one. The values are a dynamic reference then, which
    /// fits only where a property takes a whole list.
    #[must_use]
    pub fn version(mut self, version: u32) -> Self {
        self.version = Some(version);
        self
    }

    /// Whether the name is without a slash; see [`StringListParameter::simple_name`].
    #[must_use]
    pub fn simple_name(mut self, simple: bool) -> Self {
        self.simple_name = Some(simple);
        self
    }
}

/// Where a parameter's values come from.
#[derive(Clone, Debug)]
enum Source {
    Value(Value<List<String>>),
    /// A template parameter beside the import, made at its first use.
    Template {
        id: String,
        name: Value<String>,
        make: fn(&Scope, String, &Value<String>) -> Value<List<String>>,
    },
}

/// The handle of a list parameter, of this stack or imported.
#[derive(Clone, Debug)]
pub struct StringListParameterRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
    parameter_type: Value<String>,
    source: Source,
    /// A StringList is never encrypted.
    encryption_key: Option<KeyRef>,
}

impl AsNode for StringListParameterRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl StringListParameterRef {
    parameter_verbs!();

    /// The parameter's values. Those of an imported one with a kind are a template parameter, which
    /// the first call adds beside it.
    #[track_caller]
    pub fn string_list_value(&self, scope: &Scope) -> Value<List<String>> {
        match &self.source {
            Source::Value(values) => values.clone(),
            Source::Template { id, name, make } => {
                make(&scope.of(&self.node).parent(), id.clone(), name)
            }
        }
    }
}
