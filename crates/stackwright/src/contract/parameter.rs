//! One parameter, published and imported.

use stackwright_contract::kind::List;
use stackwright_contract::{Contracted, Parameter};
use stackwright_core::{Fluent, IntoValue, Scope, Text, Value};

use crate::iam::{Grant, Grantable};
use crate::ssm::{StringListParameter, StringParameter, imported_value};

/// What a stack does with the contract of one parameter.
pub trait PublishParameter<T> {
    /// Publishes the value: writes an SSM parameter of the contract's name, as the construct `id`.
    ///
    /// One stack publishes a contract, once; a second parameter of the name can't be created.
    #[track_caller]
    fn publish(&self, scope: &Scope, id: impl Into<Text>, value: impl IntoValue<T>);

    /// Imports the value as a template parameter of the contract's type. A stack that imports it
    /// several times has one such parameter.
    fn import(&self, scope: &Scope) -> Value<T>;

    /// Lets somebody read the parameter itself at run time, through the SSM API. `id` is the construct
    /// that stands for the parameter in this stack.
    #[track_caller]
    fn grant_read(&self, scope: &Scope, id: impl Into<Text>, grantee: &impl Grantable) -> Grant;
}

impl<T: Contracted> PublishParameter<T> for Parameter<T> {
    #[track_caller]
    fn publish(&self, scope: &Scope, id: impl Into<Text>, value: impl IntoValue<T>) {
        let value = value.into_value();
        publish(
            scope,
            id.into(),
            Published {
                name: self.name(),
                description: None,
                value,
                list: T::IS_LIST,
            },
        );
    }

    fn import(&self, scope: &Scope) -> Value<T> {
        imported_value(scope, self.name())
    }

    #[track_caller]
    fn grant_read(&self, scope: &Scope, id: impl Into<Text>, grantee: &impl Grantable) -> Grant {
        StringParameter::from_string_parameter_name(scope, id, self.name())
            .grant_read(scope, grantee)
    }
}

/// A value on its way into an SSM parameter.
pub(super) struct Published<'a, T> {
    pub(super) name: &'a str,
    pub(super) description: Option<&'a str>,
    pub(super) value: Value<T>,
    pub(super) list: bool,
}

#[track_caller]
pub(super) fn publish<T>(scope: &Scope, id: Text, published: Published<'_, T>) {
    let Published {
        name,
        description,
        value,
        list,
    } = published;
    if list {
        let values: Value<List<String>> = Value::from_node(value.into_node());
        let parameter = StringListParameter::new(values).parameter_name(name);
        scope.add(
            id,
            parameter.when_some(description, |it, text| it.description(text)),
        );
    } else {
        let value: Value<String> = Value::from_node(value.into_node());
        let parameter = StringParameter::new(value).parameter_name(name);
        scope.add(
            id,
            parameter.when_some(description, |it, text| it.description(text)),
        );
    }
}
