// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::InstanceProfile` and its property types.

use crate::l1::*;

/// Provides information that defines an instance profile.
///
/// `AWS::DMS::InstanceProfile`; `Ref` returns its `InstanceProfileArn`, a [`dms::InstanceProfileArn`](kinds::dms::InstanceProfileArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::InstanceProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("instance_profile.rules"),
};

impl CfnInstanceProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::InstanceProfile";

    /// `CfnInstanceProfile` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone where the instance profile runs.
    ///
    /// `AvailabilityZone`; updated in place.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// A description of the instance profile. Descriptions can have up to 31 characters. A description can contain only ASCII letters, digits, and hyphens ('-'). Also, it can't end with a hyphen or contain two consecutive hyphens, and can only begin with a letter.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The identifier of the instance profile. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    ///
    /// `InstanceProfileIdentifier`; updated in place.
    pub fn instance_profile_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceProfileIdentifier", value.into_value().into_node());
        self
    }

    /// The user-friendly name for the instance profile.
    ///
    /// `InstanceProfileName`; updated in place.
    pub fn instance_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceProfileName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS key that is used to encrypt the connection parameters for the instance profile.
    ///
    /// If you don't specify a value for the `KmsKeyArn` parameter, then AWS DMS uses an AWS owned encryption key to encrypt your resources.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Specifies the network type for the instance profile. A value of `IPV4` represents an instance profile with IPv4 network type and only supports IPv4 addressing. A value of `IPV6` represents an instance profile with IPv6 network type and only supports IPv6 addressing. A value of `DUAL` represents an instance profile with dual network type that supports IPv4 and IPv6 addressing.
    ///
    /// `NetworkType`; one of `IPV4`, `DUAL`; updated in place.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// Specifies the accessibility options for the instance profile. A value of `true` represents an instance profile with a public IP address. A value of `false` represents an instance profile with a private IP address. The default value is `true`.
    ///
    /// `PubliclyAccessible`; default `false`; updated in place.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// The identifier of the subnet group that is associated with the instance profile.
    ///
    /// `SubnetGroupIdentifier`; updated in place.
    pub fn subnet_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SubnetGroupIdentifier", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The VPC security groups that are used with the instance profile. The VPC security group must work with the VPC containing the instance profile.
    ///
    /// `VpcSecurityGroups`; updated in place.
    pub fn vpc_security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("VpcSecurityGroups", value.into_value().into_node());
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

impl Construct for CfnInstanceProfile {
    type Handle = CfnInstanceProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceProfileRef {
        CfnInstanceProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceProfile`] of a stack.
pub struct CfnInstanceProfileRef(NodeRef);

impl Clone for CfnInstanceProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceProfileRef {}
impl AsNode for CfnInstanceProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceProfileRef {
    /// What `Ref` returns: its `InstanceProfileArn`, a [`dms::InstanceProfileArn`](kinds::dms::InstanceProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::InstanceProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) string that uniquely identifies the instance profile.
    ///
    /// `Fn::GetAtt` of `InstanceProfileArn`.
    #[inline]
    pub fn attr_instance_profile_arn(&self) -> Value<kinds::dms::InstanceProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceProfileArn")))
    }

    /// The time the instance profile was created.
    ///
    /// `Fn::GetAtt` of `InstanceProfileCreationTime`.
    #[inline]
    pub fn attr_instance_profile_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InstanceProfileCreationTime"),
        ))
    }
}

impl IntoValue<kinds::dms::InstanceProfileArn> for &CfnInstanceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::InstanceProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `NetworkType` of `AWS::DMS::InstanceProfile`.
pub enum NetworkType {
    /// `DUAL`.
    Dual,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["DUAL", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
