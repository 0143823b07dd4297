//! One parameter, published and imported.

use stackwright_contract::{
    Contracted, EnvironmentName, List, Named, Parameter, ParameterKind, Readable, Shape, Terms,
};
use stackwright_core::{
    AsNode, ContractRole, ContractUse, Diagnostic, Fluent, IntoValue, Node, NodeRef, Scope, Tag,
    Text, Value, codes,
};

use crate::iam::{Grant, Grantable};
use crate::ssm::{
    ParameterTier, StringListParameter, StringParameter, dynamic_reference, grant_read,
    imported_value_from, parameter_arn,
};

/// What a stack does with the contract of one parameter.
pub trait PublishParameter<T, S> {
    /// Publishes the value: writes an SSM parameter of the contract's name, as the construct `id`.
    ///
    /// One stack publishes a contract, once; a second publisher is a finding of the contract check.
    #[track_caller]
    fn publish(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        value: impl IntoValue<T>,
    ) -> PublishedParameterRef
    where
        T: Contracted,
        S: Named;

    /// Imports the value as a template parameter of the contract's type, which CloudFormation resolves
    /// at each deployment. A stack that imports it several times has one such parameter.
    #[track_caller]
    fn import(&self, scope: &Scope) -> Value<T>
    where
        T: Contracted,
        S: Named;

    /// Imports the value that the parameter had in this version of its history, as a dynamic reference.
    /// A new value reaches the stack only by a change of the number here; versions of the contract
    /// itself are [`Parameter::version`].
    #[track_caller]
    fn import_pinned(&self, scope: &Scope, version: u32) -> Value<T>
    where
        T: ParameterKind,
        S: Named;

    /// Lets somebody read the parameter itself at run time, through the SSM API.
    ///
    /// A `SecureString` with a key of its own needs
    /// [`KeyRef::grant_decrypt`](crate::kms::KeyRef::grant_decrypt) besides.
    #[track_caller]
    fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant
    where
        T: Readable,
        S: Named;
}

impl<T, S> PublishParameter<T, S> for Parameter<T, S> {
    #[track_caller]
    fn publish(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        value: impl IntoValue<T>,
    ) -> PublishedParameterRef
    where
        T: Contracted,
        S: Named,
    {
        let user = User::of(scope, self);
        let value = value.into_value().into_node();
        let published = user.publish(id.into(), value, T::shape());
        user.note(&scope.of(&published), T::shape(), ContractRole::Publishes);
        published
    }

    #[track_caller]
    fn import(&self, scope: &Scope) -> Value<T>
    where
        T: Contracted,
        S: Named,
    {
        let user = User::of(scope, self);
        user.note(scope, T::shape(), ContractRole::Imports);
        imported_value_from(scope, &user.name, &user.source())
    }

    #[track_caller]
    fn import_pinned(&self, scope: &Scope, version: u32) -> Value<T>
    where
        T: ParameterKind,
        S: Named,
    {
        let user = User::of(scope, self);
        user.note(scope, T::shape(), ContractRole::Imports);
        let name = user.name.as_str().into_value();
        dynamic_reference("ssm", &name, Some(version))
            .cast()
            .value()
    }

    #[track_caller]
    fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant
    where
        T: Readable,
        S: Named,
    {
        grant_read(scope, grantee, [readable_arn(scope, self)])
    }
}

/// Notes that an application reads a parameter, and gives its ARN.
#[track_caller]
pub(super) fn readable_arn<T: Readable, S: Named>(
    scope: &Scope,
    parameter: &Parameter<T, S>,
) -> Value<String> {
    let user = User::of(scope, parameter);
    user.note(scope, T::shape(), ContractRole::Reads);
    match user.foreign_arn() {
        Some(arn) => arn.into_value(),
        None => parameter_arn(scope, &user.name.as_str().into(), !user.name.contains('/')),
    }
}

/// A stack that uses a contract.
struct User<'a> {
    scope: &'a Scope,
    name: String,
    terms: &'a Terms,
}

impl<'a> User<'a> {
    #[track_caller]
    fn of<T, S: Named>(scope: &'a Scope, parameter: &'a Parameter<T, S>) -> Self {
        if let Some(environment) = parameter.environment() {
            check_environment(scope, environment);
        }
        Self {
            scope,
            name: parameter.name().into_owned(),
            terms: parameter.terms(),
        }
    }

    #[track_caller]
    fn note(&self, at: &Scope, shape: Shape, role: ContractRole) {
        at.note_contract(ContractUse {
            name: self.name.clone(),
            shape,
            terms: *self.terms,
            role,
        });
    }

    #[track_caller]
    fn publish(&self, id: Text, value: Node, shape: Shape) -> PublishedParameterRef {
        let (scope, terms) = (self.scope, self.terms);
        let tier = terms.shared_from.map(|_| ParameterTier::Advanced);
        let node = if shape.is_list() {
            let parameter =
                StringListParameter::new(Value::<List<String>>::from_node(as_text(value)))
                    .parameter_name(self.name.as_str())
                    .when_some(terms.description, |it, text| it.description(text))
                    .when_some(tier, |it, tier| it.tier(tier));
            scope.add(id, parameter).node()
        } else {
            let parameter = StringParameter::new(Value::<String>::from_node(as_text(value)))
                .parameter_name(self.name.as_str())
                .when_some(terms.description, |it, text| it.description(text))
                .when_some(terms.data_type, |it, kind| it.data_type(kind))
                .when_some(tier, |it, tier| it.tier(tier));
            scope.add(id, parameter).node()
        };
        let published = PublishedParameterRef {
            node,
            name: self.name.clone(),
        };
        for (key, value) in terms.tags {
            scope.of(&published).tag(Tag::new(*key, *value));
        }
        published
    }

    /// What names the parameter in the template of this stack: its name, or the ARN of another
    /// account's.
    fn source(&self) -> String {
        self.foreign_arn().unwrap_or_else(|| self.name.clone())
    }

    fn foreign_arn(&self) -> Option<String> {
        let environment = self.scope.environment();
        let (account, region) = (environment.account()?, environment.region()?);
        let elsewhere = self.terms.shared_from.is_some_and(|owner| owner != account);
        elsewhere
            .then(|| self.terms.shared_arn(&self.name, region))
            .flatten()
    }
}

#[track_caller]
pub(super) fn check_environment(scope: &Scope, environment: &EnvironmentName) {
    if environment.is_legal() {
        return;
    }
    let finding = Diagnostic::error(
        &codes::ILLEGAL_ENVIRONMENT_NAME,
        "the environment can't stand in a parameter's name",
    );
    scope.of(scope).diagnose(
        finding
            .given(format!("`{}`", environment.as_str()))
            .allowed(EnvironmentName::ALLOWED)
            .help("give the contract an environment such as `dev` or `prod`"),
    );
}

/// SSM keeps numbers as strings.
fn as_text(value: Node) -> Node {
    match value {
        Node::Int(number) => number.to_string().into(),
        Node::Float(number) => number.to_string().into(),
        Node::List(items) => Node::List(items.into_iter().map(as_text).collect()),
        other => other,
    }
}

/// The handle of a parameter that this stack publishes.
#[derive(Clone, Debug)]
pub struct PublishedParameterRef {
    node: NodeRef,
    name: String,
}

impl PublishedParameterRef {
    /// The parameter's name.
    pub fn parameter_name(&self) -> &str {
        &self.name
    }
}

impl AsNode for PublishedParameterRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}
