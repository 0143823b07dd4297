// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VerifiedAccessGroup` and its property types.

use crate::l1::*;

/// An AWS Verified Access group is a collection of AWS Verified Access endpoints who's associated applications have similar security requirements. Each instance within a Verified Access group shares an Verified Access policy. For example, you can group all Verified Access instances associated with "sales" applications together and use one common Verified Access policy.
///
/// `AWS::EC2::VerifiedAccessGroup`; `Ref` returns its `VerifiedAccessGroupId`, a [`ec2::VerifiedAccessGroupId`](kinds::ec2::VerifiedAccessGroupId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVerifiedAccessGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VerifiedAccessGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("verified_access_group.rules"),
};

impl CfnVerifiedAccessGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VerifiedAccessGroup";

    /// `CfnVerifiedAccessGroup` with its required properties, in alphabetical order:
    ///
    /// - `verified_access_instance_id`: The ID of the AWS Verified Access instance.
    pub fn new(
        verified_access_instance_id: impl IntoValue<kinds::ec2::VerifiedAccessInstanceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VerifiedAccessInstanceId",
            verified_access_instance_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description for the AWS Verified Access group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Verified Access policy document.
    ///
    /// `PolicyDocument`; updated in place.
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PolicyDocument", value.into_value().into_node());
        self
    }

    /// The status of the Verified Access policy.
    ///
    /// `PolicyEnabled`; updated in place.
    pub fn policy_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PolicyEnabled", value.into_value().into_node());
        self
    }

    /// The options for additional server side encryption.
    ///
    /// `SseSpecification`; updated in place.
    pub fn sse_specification(mut self, value: impl IntoValue<SseSpecificationProperty>) -> Self {
        self.0
            .put("SseSpecification", value.into_value().into_node());
        self
    }

    /// The tags.
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

impl Construct for CfnVerifiedAccessGroup {
    type Handle = CfnVerifiedAccessGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVerifiedAccessGroupRef {
        CfnVerifiedAccessGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVerifiedAccessGroup`] of a stack.
pub struct CfnVerifiedAccessGroupRef(NodeRef);

impl Clone for CfnVerifiedAccessGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVerifiedAccessGroupRef {}
impl AsNode for CfnVerifiedAccessGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVerifiedAccessGroupRef {
    /// What `Ref` returns: its `VerifiedAccessGroupId`, a [`ec2::VerifiedAccessGroupId`](kinds::ec2::VerifiedAccessGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VerifiedAccessGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The creation time.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The last updated time.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The ID of the AWS account that owns the group.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[inline]
    pub fn attr_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Owner")))
    }

    /// The ARN of the Verified Access group.
    ///
    /// `Fn::GetAtt` of `VerifiedAccessGroupArn`.
    #[inline]
    pub fn attr_verified_access_group_arn(&self) -> Value<kinds::ec2::VerifiedAccessGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerifiedAccessGroupArn"),
        ))
    }

    /// The ID of the Verified Access group.
    ///
    /// `Fn::GetAtt` of `VerifiedAccessGroupId`.
    #[inline]
    pub fn attr_verified_access_group_id(&self) -> Value<kinds::ec2::VerifiedAccessGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VerifiedAccessGroupId")))
    }
}

impl IntoValue<kinds::ec2::VerifiedAccessGroupId> for &CfnVerifiedAccessGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VerifiedAccessGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::VerifiedAccessGroupArn> for &CfnVerifiedAccessGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VerifiedAccessGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerifiedAccessGroupArn"),
        ))
    }
}

/// AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. You also have the option of using customer managed KMS keys, which can be specified using the options below.
///
/// The property type `SseSpecification` of `AWS::EC2::VerifiedAccessGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SseSpecificationProperty(Object);

impl SseSpecificationProperty {
    /// `SseSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable or disable the use of customer managed KMS keys for server side encryption.
    ///
    /// Valid values: `True` | `False`
    ///
    /// `CustomerManagedKeyEnabled`.
    pub fn customer_managed_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CustomerManagedKeyEnabled", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for SseSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SseSpecificationProperty> for SseSpecificationProperty {}
impl From<SseSpecificationProperty> for Node {
    #[inline]
    fn from(value: SseSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SseSpecificationProperty> for SseSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SseSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
