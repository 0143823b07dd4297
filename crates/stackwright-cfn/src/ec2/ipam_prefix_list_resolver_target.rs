// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAMPrefixListResolverTarget` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::EC2::IPAMPrefixListResolverTarget
///
/// `AWS::EC2::IPAMPrefixListResolverTarget`; `Ref` returns its `IpamPrefixListResolverTargetId`, a [`ec2::IpamPrefixListResolverTargetId`](kinds::ec2::IpamPrefixListResolverTargetId).
/// Changing one of these replaces it: `IpamPrefixListResolverId`, `PrefixListId`, `PrefixListRegion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAMPrefixListResolverTarget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAMPrefixListResolverTarget",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ipam_prefix_list_resolver_target.rules"),
};

impl CfnIPAMPrefixListResolverTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolverTarget";

    /// `CfnIPAMPrefixListResolverTarget` with its required properties, in alphabetical order:
    ///
    /// - `ipam_prefix_list_resolver_id`: The Id of the IPAM Prefix List Resolver associated with this Target.
    /// - `prefix_list_id`: The Id of the Managed Prefix List.
    /// - `prefix_list_region`: The region that the Managed Prefix List is located in.
    /// - `track_latest_version`: Indicates whether this Target automatically tracks the latest version of the Prefix List Resolver.
    pub fn new(
        ipam_prefix_list_resolver_id: impl IntoValue<kinds::ec2::IpamPrefixListResolverId>,
        prefix_list_id: impl IntoValue<kinds::ec2::PrefixListId>,
        prefix_list_region: impl IntoValue<String>,
        track_latest_version: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IpamPrefixListResolverId",
            ipam_prefix_list_resolver_id.into_value().into_node(),
        );
        object_.put("PrefixListId", prefix_list_id.into_value().into_node());
        object_.put(
            "PrefixListRegion",
            prefix_list_region.into_value().into_node(),
        );
        object_.put(
            "TrackLatestVersion",
            track_latest_version.into_value().into_node(),
        );
        Self(object_)
    }

    /// The desired version of the Prefix List Resolver that this Target should synchronize with.
    ///
    /// `DesiredVersion`; updated in place.
    pub fn desired_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DesiredVersion", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnIPAMPrefixListResolverTarget {
    type Handle = CfnIPAMPrefixListResolverTargetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMPrefixListResolverTargetRef {
        CfnIPAMPrefixListResolverTargetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAMPrefixListResolverTarget`] of a stack.
pub struct CfnIPAMPrefixListResolverTargetRef(NodeRef);

impl Clone for CfnIPAMPrefixListResolverTargetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMPrefixListResolverTargetRef {}
impl AsNode for CfnIPAMPrefixListResolverTargetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMPrefixListResolverTargetRef {
    /// What `Ref` returns: its `IpamPrefixListResolverTargetId`, a [`ec2::IpamPrefixListResolverTargetId`](kinds::ec2::IpamPrefixListResolverTargetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpamPrefixListResolverTargetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Id of the IPAM Prefix List Resolver Target.
    ///
    /// `Fn::GetAtt` of `IpamPrefixListResolverTargetArn`.
    #[inline]
    pub fn attr_ipam_prefix_list_resolver_target_arn(
        &self,
    ) -> Value<kinds::ec2::IpamPrefixListResolverTargetArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamPrefixListResolverTargetArn"),
        ))
    }

    /// Id of the IPAM Prefix List Resolver Target.
    ///
    /// `Fn::GetAtt` of `IpamPrefixListResolverTargetId`.
    #[inline]
    pub fn attr_ipam_prefix_list_resolver_target_id(
        &self,
    ) -> Value<kinds::ec2::IpamPrefixListResolverTargetId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamPrefixListResolverTargetId"),
        ))
    }
}

impl IntoValue<kinds::ec2::IpamPrefixListResolverTargetId> for &CfnIPAMPrefixListResolverTargetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamPrefixListResolverTargetId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::IpamPrefixListResolverTargetArn>
    for &CfnIPAMPrefixListResolverTargetRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamPrefixListResolverTargetArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamPrefixListResolverTargetArn"),
        ))
    }
}
