// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Outposts::AccessPoint` and its property types.

use crate::l1::*;

/// The AWS::S3Outposts::AccessPoint resource specifies an access point and associates it with the specified Amazon S3 on Outposts bucket. For more information, see [Managing data access with Amazon S3 access points](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points.html).
///
/// > S3 on Outposts supports only VPC-style access points.
///
/// `AWS::S3Outposts::AccessPoint`; `Ref` returns its `Arn`, a [`s3outposts::AccessPointArn`](kinds::s3outposts::AccessPointArn).
/// Changing one of these replaces it: `Bucket`, `Name`, `VpcConfiguration`.
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPoint(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Outposts::AccessPoint",
    tags: None,
    rules: include_str!("access_point.rules"),
};

impl CfnAccessPoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Outposts::AccessPoint";

    /// `CfnAccessPoint` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The Amazon Resource Name (ARN) of the S3 on Outposts bucket that is associated with this access point.
    /// - `name`: The name of this access point.
    /// - `vpc_configuration`: The virtual private cloud (VPC) configuration for this access point, if one exists.
    pub fn new(
        bucket: impl IntoValue<String>,
        name: impl IntoValue<String>,
        vpc_configuration: impl IntoValue<VpcConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "VpcConfiguration",
            vpc_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The access point policy associated with this access point.
    ///
    /// `Policy`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
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

impl Construct for CfnAccessPoint {
    type Handle = CfnAccessPointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessPointRef {
        CfnAccessPointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessPoint`] of a stack.
pub struct CfnAccessPointRef(NodeRef);

impl Clone for CfnAccessPointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessPointRef {}
impl AsNode for CfnAccessPointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessPointRef {
    /// What `Ref` returns: its `Arn`, a [`s3outposts::AccessPointArn`](kinds::s3outposts::AccessPointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3outposts::AccessPointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// This resource contains the details of the S3 on Outposts bucket access point ARN. This resource is read-only.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::s3outposts::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::s3outposts::AccessPointArn> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3outposts::AccessPointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains the virtual private cloud (VPC) configuration for the specified access point.
///
/// The property type `VpcConfiguration` of `AWS::S3Outposts::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Virtual Private Cloud (VPC) Id from which AccessPoint will allow requests.
    ///
    /// `VpcId`; an update replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
