// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::EnvironmentActions` and its property types.

use crate::l1::*;

/// The details about the specified action configured for an environment. For example, the details of the specified console links for an analytics tool that is available in this environment.
///
/// `AWS::DataZone::EnvironmentActions`; `Ref` returns the physical id, which is made of `DomainId`, `EnvironmentId`, `Id`.
/// Changing one of these replaces it: `DomainIdentifier`, `EnvironmentIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironmentActions(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::EnvironmentActions",
    tags: None,
    rules: include_str!("environment_actions.rules"),
};

impl CfnEnvironmentActions {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::EnvironmentActions";

    /// `CfnEnvironmentActions` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the environment action.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The environment action description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon DataZone domain ID of the environment action.
    ///
    /// `DomainIdentifier`; an update replaces the resource.
    pub fn domain_identifier(
        mut self,
        value: impl IntoValue<kinds::datazone::DomainArnOrId>,
    ) -> Self {
        self.0
            .put("DomainIdentifier", value.into_value().into_node());
        self
    }

    /// The environment ID of the environment action.
    ///
    /// `EnvironmentIdentifier`; an update replaces the resource.
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentIdentifier", value.into_value().into_node());
        self
    }

    /// The ID of the environment action.
    ///
    /// `Identifier`; updated in place.
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Identifier", value.into_value().into_node());
        self
    }

    /// The parameters of the environment action.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<AwsConsoleLinkParametersProperty>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnEnvironmentActions {
    type Handle = CfnEnvironmentActionsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentActionsRef {
        CfnEnvironmentActionsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironmentActions`] of a stack.
pub struct CfnEnvironmentActionsRef(NodeRef);

impl Clone for CfnEnvironmentActionsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentActionsRef {}
impl AsNode for CfnEnvironmentActionsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentActionsRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `EnvironmentId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon DataZone domain ID of the environment action.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The environment ID of the environment action.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[inline]
    pub fn attr_environment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentId")))
    }

    /// The ID of the environment action.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// The parameters of the console link specified as part of the environment action.
///
/// The property type `AwsConsoleLinkParameters` of `AWS::DataZone::EnvironmentActions`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsConsoleLinkParametersProperty(Object);

impl AwsConsoleLinkParametersProperty {
    /// `AwsConsoleLinkParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URI of the console link specified as part of the environment action.
    ///
    /// `Uri`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AwsConsoleLinkParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsConsoleLinkParametersProperty> for AwsConsoleLinkParametersProperty {}
impl From<AwsConsoleLinkParametersProperty> for Node {
    #[inline]
    fn from(value: AwsConsoleLinkParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsConsoleLinkParametersProperty> for AwsConsoleLinkParametersProperty {
    #[inline]
    fn into_value(self) -> Value<AwsConsoleLinkParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
