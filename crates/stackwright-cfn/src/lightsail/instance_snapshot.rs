// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::InstanceSnapshot` and its property types.

use crate::l1::*;

/// Describes an instance snapshot.
///
/// `AWS::Lightsail::InstanceSnapshot`; `Ref` returns its `InstanceSnapshotName`, a [`lightsail::InstanceSnapshotName`](kinds::lightsail::InstanceSnapshotName).
/// Changing one of these replaces it: `InstanceName`, `InstanceSnapshotName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::InstanceSnapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("instance_snapshot.rules"),
};

impl CfnInstanceSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::InstanceSnapshot";

    /// `CfnInstanceSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `instance_name`: The name the user gave the instance ( `Amazon_Linux_2023-1`).
    /// - `instance_snapshot_name`: The name of the snapshot.
    pub fn new(
        instance_name: impl IntoValue<String>,
        instance_snapshot_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceName", instance_name.into_value().into_node());
        object_.put(
            "InstanceSnapshotName",
            instance_snapshot_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the [Amazon Lightsail Developer Guide](https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-tags).
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

impl Construct for CfnInstanceSnapshot {
    type Handle = CfnInstanceSnapshotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceSnapshotRef {
        CfnInstanceSnapshotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceSnapshot`] of a stack.
pub struct CfnInstanceSnapshotRef(NodeRef);

impl Clone for CfnInstanceSnapshotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceSnapshotRef {}
impl AsNode for CfnInstanceSnapshotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceSnapshotRef {
    /// What `Ref` returns: its `InstanceSnapshotName`, a [`lightsail::InstanceSnapshotName`](kinds::lightsail::InstanceSnapshotName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::InstanceSnapshotName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the snapshot ( `arn:aws:lightsail:us-east-2:123456789101:InstanceSnapshot/d23b5706-3322-4d83-81e5-12345EXAMPLE`).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lightsail::InstanceSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Amazon Resource Name (ARN) of the instance from which the snapshot was created ( `arn:aws:lightsail:us-east-2:123456789101:Instance/64b8404c-ccb1-430b-8daf-12345EXAMPLE`).
    ///
    /// `Fn::GetAtt` of `FromInstanceArn`.
    #[inline]
    pub fn attr_from_instance_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FromInstanceArn")))
    }

    /// The instance from which the snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromInstanceName`.
    #[inline]
    pub fn attr_from_instance_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FromInstanceName")))
    }

    /// A Boolean value indicating whether the snapshot was created from an automatic snapshot.
    ///
    /// `Fn::GetAtt` of `IsFromAutoSnapshot`.
    #[inline]
    pub fn attr_is_from_auto_snapshot(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsFromAutoSnapshot")))
    }

    /// The region name and Availability Zone where you created the snapshot.
    ///
    /// `Fn::GetAtt` of `Location`.
    #[inline]
    pub fn attr_location(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Location")))
    }

    /// The type of resource (usually `InstanceSnapshot`).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The size in GB of the SSD.
    ///
    /// `Fn::GetAtt` of `SizeInGb`.
    #[inline]
    pub fn attr_size_in_gb(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SizeInGb")))
    }

    /// The state the snapshot is in.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or another resource in Lightsail. This code enables our support team to look up your Lightsail information more easily.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[inline]
    pub fn attr_support_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportCode")))
    }
}

impl IntoValue<kinds::lightsail::InstanceSnapshotName> for &CfnInstanceSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::InstanceSnapshotName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::InstanceSnapshotArn> for &CfnInstanceSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::InstanceSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
