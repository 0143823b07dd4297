// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::AppBlockBuilder` and its property types.

use crate::l1::*;

/// Creates an app block builder.
///
/// `AWS::AppStream::AppBlockBuilder`; `Ref` returns its `Name`, a [`appstream::AppBlockBuilderName`](kinds::appstream::AppBlockBuilderName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAppBlockBuilder(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::AppBlockBuilder",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app_block_builder.rules"),
};

impl CfnAppBlockBuilder {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::AppBlockBuilder";

    /// `CfnAppBlockBuilder` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: The instance type of the app block builder.
    /// - `name`: The name of the app block builder.
    /// - `platform`: The platform of the app block builder.
    /// - `vpc_config`: The VPC configuration for the app block builder.
    pub fn new(
        instance_type: impl IntoValue<String>,
        name: impl IntoValue<String>,
        platform: impl IntoValue<String>,
        vpc_config: impl IntoValue<VpcConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Platform", platform.into_value().into_node());
        object_.put("VpcConfig", vpc_config.into_value().into_node());
        Self(object_)
    }

    /// The access endpoints of the app block builder.
    ///
    /// `AccessEndpoints`; updated in place.
    pub fn access_endpoints(mut self, value: impl IntoValue<List<AccessEndpointProperty>>) -> Self {
        self.0
            .put("AccessEndpoints", value.into_value().into_node());
        self
    }

    /// The ARN of the app block.
    ///
    /// *Maximum*: `1`
    ///
    /// `AppBlockArns`; updated in place.
    pub fn app_block_arns(
        mut self,
        value: impl IntoValue<List<kinds::appstream::AppBlockArn>>,
    ) -> Self {
        self.0.put("AppBlockArns", value.into_value().into_node());
        self
    }

    /// The description of the app block builder.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of the app block builder.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// Indicates whether default internet access is enabled for the app block builder.
    ///
    /// `EnableDefaultInternetAccess`; updated in place.
    pub fn enable_default_internet_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableDefaultInternetAccess",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the IAM role that is applied to the app block builder.
    ///
    /// `IamRoleArn`; updated in place.
    pub fn iam_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("IamRoleArn", value.into_value().into_node());
        self
    }

    /// The tags of the app block builder.
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

impl Construct for CfnAppBlockBuilder {
    type Handle = CfnAppBlockBuilderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppBlockBuilderRef {
        CfnAppBlockBuilderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAppBlockBuilder`] of a stack.
pub struct CfnAppBlockBuilderRef(NodeRef);

impl Clone for CfnAppBlockBuilderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppBlockBuilderRef {}
impl AsNode for CfnAppBlockBuilderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppBlockBuilderRef {
    /// What `Ref` returns: its `Name`, a [`appstream::AppBlockBuilderName`](kinds::appstream::AppBlockBuilderName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appstream::AppBlockBuilderName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the app block builder.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appstream::AppBlockBuilderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time when the app block builder was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }
}

impl IntoValue<kinds::appstream::AppBlockBuilderName> for &CfnAppBlockBuilderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::AppBlockBuilderName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appstream::AppBlockBuilderArn> for &CfnAppBlockBuilderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::AppBlockBuilderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and AppStream 2.0. When you specify an interface endpoint for a stack, users of the stack can connect to AppStream 2.0 only through that endpoint. When you specify an interface endpoint for an image builder, administrators can connect to the image builder only through that endpoint.
///
/// The property type `AccessEndpoint` of `AWS::AppStream::AppBlockBuilder`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessEndpointProperty(Object);

impl AccessEndpointProperty {
    /// `AccessEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_type`: The type of interface endpoint.
    /// - `vpce_id`: The identifier (ID) of the VPC in which the interface endpoint is used.
    pub fn new(endpoint_type: impl IntoValue<String>, vpce_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointType", endpoint_type.into_value().into_node());
        object_.put("VpceId", vpce_id.into_value().into_node());
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

impl Kind for AccessEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessEndpointProperty> for AccessEndpointProperty {}
impl From<AccessEndpointProperty> for Node {
    #[inline]
    fn from(value: AccessEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessEndpointProperty> for AccessEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<AccessEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes VPC configuration information for fleets and image builders.
///
/// The property type `VpcConfig` of `AWS::AppStream::AppBlockBuilder`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifiers of the security groups for the fleet or image builder.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The identifiers of the subnets to which a network interface is attached from the fleet instance or image builder instance. Fleet instances use one or more subnets. Image builder instances use one subnet.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
