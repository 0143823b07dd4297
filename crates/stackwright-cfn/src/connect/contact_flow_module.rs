// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::ContactFlowModule` and its property types.

use crate::l1::*;

/// Specifies a flow module for an Connect Customer instance.
///
/// `AWS::Connect::ContactFlowModule`; `Ref` returns its `ContactFlowModuleArn`, a [`connect::ContactFlowModuleArn`](kinds::connect::ContactFlowModuleArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContactFlowModule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::ContactFlowModule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("contact_flow_module.rules"),
};

impl CfnContactFlowModule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::ContactFlowModule";

    /// `CfnContactFlowModule` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of the flow module.
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the Connect Customer instance.
    /// - `name`: The name of the flow module.
    pub fn new(
        content: impl IntoValue<String>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the flow module.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The external invocation configuration for the flow module
    ///
    /// `ExternalInvocationConfiguration`; updated in place.
    pub fn external_invocation_configuration(
        mut self,
        value: impl IntoValue<ExternalInvocationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ExternalInvocationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration settings for the flow module.
    ///
    /// `Settings`; updated in place.
    pub fn settings(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Settings", value.into_value().into_node());
        self
    }

    /// The state of the flow module.
    ///
    /// `State`; updated in place.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnContactFlowModule {
    type Handle = CfnContactFlowModuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactFlowModuleRef {
        CfnContactFlowModuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContactFlowModule`] of a stack.
pub struct CfnContactFlowModuleRef(NodeRef);

impl Clone for CfnContactFlowModuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactFlowModuleRef {}
impl AsNode for CfnContactFlowModuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactFlowModuleRef {
    /// What `Ref` returns: its `ContactFlowModuleArn`, a [`connect::ContactFlowModuleArn`](kinds::connect::ContactFlowModuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::ContactFlowModuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// `Ref` returns the Amazon Resource Name (ARN) of the flow module.
    ///
    /// `Fn::GetAtt` of `ContactFlowModuleArn`.
    #[inline]
    pub fn attr_contact_flow_module_arn(&self) -> Value<kinds::connect::ContactFlowModuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ContactFlowModuleArn")))
    }

    /// The status of the contact flow module.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::connect::ContactFlowModuleArn> for &CfnContactFlowModuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::ContactFlowModuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The external invocation configuration for the flow module
///
/// The property type `ExternalInvocationConfiguration` of `AWS::Connect::ContactFlowModule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExternalInvocationConfigurationProperty(Object);

impl ExternalInvocationConfigurationProperty {
    /// `ExternalInvocationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable external invocation.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for ExternalInvocationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExternalInvocationConfigurationProperty> for ExternalInvocationConfigurationProperty {}
impl From<ExternalInvocationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExternalInvocationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExternalInvocationConfigurationProperty>
    for ExternalInvocationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ExternalInvocationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
