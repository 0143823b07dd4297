// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::IntegrationResourceProperty` and its property types.

use crate::l1::*;

/// The `AWS::Glue::IntegrationResourceProperty` resource type can be used to setup `ResourceProperty` of the AWS Glue connection (for the SaaS source), DynamoDB Database (for DynamoDB source), or AWS Glue database ARN (for the target). ResourceProperty is used to define the properties requires to setup the integration, including the role to access the connection or database, KMS keys, event bus for event notifications and VPC connection. To set both source and target properties the same API needs to be invoked twice, once with the AWS Glue connection ARN as ResourceArn with SourceProcessingProperties and next, with the AWS Glue database ARN as ResourceArn with TargetProcessingProperties respectively.
///
/// `AWS::Glue::IntegrationResourceProperty`; `Ref` returns the physical id, which is made of `ResourceArn`, `ResourcePropertyArn`.
/// Changing one of these replaces it: `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegrationResourceProperty(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::IntegrationResourceProperty",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("integration_resource_property.rules"),
};

impl CfnIntegrationResourceProperty {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::IntegrationResourceProperty";

    /// `CfnIntegrationResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The connection ARN of the source, or the database ARN of the target.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        Self(object_)
    }

    /// The resource properties associated with the integration source.
    ///
    /// `SourceProcessingProperties`; updated in place.
    pub fn source_processing_properties(
        mut self,
        value: impl IntoValue<SourceProcessingPropertiesProperty>,
    ) -> Self {
        self.0
            .put("SourceProcessingProperties", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The structure used to define the resource properties associated with the integration target.
    ///
    /// `TargetProcessingProperties`; updated in place.
    pub fn target_processing_properties(
        mut self,
        value: impl IntoValue<TargetProcessingPropertiesProperty>,
    ) -> Self {
        self.0
            .put("TargetProcessingProperties", value.into_value().into_node());
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

impl Construct for CfnIntegrationResourceProperty {
    type Handle = CfnIntegrationResourcePropertyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntegrationResourcePropertyRef {
        CfnIntegrationResourcePropertyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntegrationResourceProperty`] of a stack.
pub struct CfnIntegrationResourcePropertyRef(NodeRef);

impl Clone for CfnIntegrationResourcePropertyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntegrationResourcePropertyRef {}
impl AsNode for CfnIntegrationResourcePropertyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntegrationResourcePropertyRef {
    /// What `Ref` returns: the physical id, which is made of `ResourceArn`, `ResourcePropertyArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The integration resource property ARN.
    ///
    /// `Fn::GetAtt` of `ResourcePropertyArn`.
    #[inline]
    pub fn attr_resource_property_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourcePropertyArn")))
    }
}

/// The structure used to define the resource properties associated with the integration source.
///
/// The property type `SourceProcessingProperties` of `AWS::Glue::IntegrationResourceProperty`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProcessingPropertiesProperty(Object);

impl SourceProcessingPropertiesProperty {
    /// `SourceProcessingPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The IAM role to access the AWS Glue connection.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
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

impl Kind for SourceProcessingPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProcessingPropertiesProperty> for SourceProcessingPropertiesProperty {}
impl From<SourceProcessingPropertiesProperty> for Node {
    #[inline]
    fn from(value: SourceProcessingPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProcessingPropertiesProperty> for SourceProcessingPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProcessingPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure used to define the resource properties associated with the integration target.
///
/// The property type `TargetProcessingProperties` of `AWS::Glue::IntegrationResourceProperty`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetProcessingPropertiesProperty(Object);

impl TargetProcessingPropertiesProperty {
    /// `TargetProcessingPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The IAM role to access the AWS Glue database.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The AWS Glue network connection to configure the AWS Glue job running in the customer VPC.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// The ARN of an Eventbridge event bus to receive the integration status notification.
    ///
    /// `EventBusArn`.
    pub fn event_bus_arn(mut self, value: impl IntoValue<kinds::events::EventBusArn>) -> Self {
        self.0.put("EventBusArn", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key used for encryption.
    ///
    /// `KmsArn`.
    pub fn kms_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsArn", value.into_value().into_node());
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

impl Kind for TargetProcessingPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetProcessingPropertiesProperty> for TargetProcessingPropertiesProperty {}
impl From<TargetProcessingPropertiesProperty> for Node {
    #[inline]
    fn from(value: TargetProcessingPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetProcessingPropertiesProperty> for TargetProcessingPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<TargetProcessingPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
