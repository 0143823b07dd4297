// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAMResourceDiscoveryAssociation` and its property types.

use crate::l1::*;

/// An IPAM resource discovery association. An associated resource discovery is a resource discovery that has been associated with an IPAM. IPAM aggregates the resource CIDRs discovered by the associated resource discovery.
///
/// `AWS::EC2::IPAMResourceDiscoveryAssociation`; `Ref` returns its `IpamResourceDiscoveryAssociationId`, a [`ec2::IpamResourceDiscoveryAssociationId`](kinds::ec2::IpamResourceDiscoveryAssociationId).
/// Changing one of these replaces it: `IpamId`, `IpamResourceDiscoveryId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAMResourceDiscoveryAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAMResourceDiscoveryAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ipam_resource_discovery_association.rules"),
};

impl CfnIPAMResourceDiscoveryAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscoveryAssociation";

    /// `CfnIPAMResourceDiscoveryAssociation` with its required properties, in alphabetical order:
    ///
    /// - `ipam_id`: The IPAM ID.
    /// - `ipam_resource_discovery_id`: The resource discovery ID.
    pub fn new(
        ipam_id: impl IntoValue<kinds::ec2::IpamId>,
        ipam_resource_discovery_id: impl IntoValue<kinds::ec2::IpamResourceDiscoveryId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpamId", ipam_id.into_value().into_node());
        object_.put(
            "IpamResourceDiscoveryId",
            ipam_resource_discovery_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// A tag is a label that you assign to an AWS resource. Each tag consists of a key and an optional value. You can use tags to search and filter your resources or track your AWS costs.
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

impl Construct for CfnIPAMResourceDiscoveryAssociation {
    type Handle = CfnIPAMResourceDiscoveryAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMResourceDiscoveryAssociationRef {
        CfnIPAMResourceDiscoveryAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAMResourceDiscoveryAssociation`] of a stack.
pub struct CfnIPAMResourceDiscoveryAssociationRef(NodeRef);

impl Clone for CfnIPAMResourceDiscoveryAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMResourceDiscoveryAssociationRef {}
impl AsNode for CfnIPAMResourceDiscoveryAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMResourceDiscoveryAssociationRef {
    /// What `Ref` returns: its `IpamResourceDiscoveryAssociationId`, a [`ec2::IpamResourceDiscoveryAssociationId`](kinds::ec2::IpamResourceDiscoveryAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpamResourceDiscoveryAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The IPAM ARN.
    ///
    /// `Fn::GetAtt` of `IpamArn`.
    #[inline]
    pub fn attr_ipam_arn(&self) -> Value<kinds::ec2::IpamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamArn")))
    }

    /// The IPAM home Region.
    ///
    /// `Fn::GetAtt` of `IpamRegion`.
    #[inline]
    pub fn attr_ipam_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamRegion")))
    }

    /// The resource discovery association ARN.
    ///
    /// `Fn::GetAtt` of `IpamResourceDiscoveryAssociationArn`.
    #[inline]
    pub fn attr_ipam_resource_discovery_association_arn(
        &self,
    ) -> Value<kinds::ec2::IpamResourceDiscoveryAssociationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamResourceDiscoveryAssociationArn"),
        ))
    }

    /// The resource discovery association ID.
    ///
    /// `Fn::GetAtt` of `IpamResourceDiscoveryAssociationId`.
    #[inline]
    pub fn attr_ipam_resource_discovery_association_id(
        &self,
    ) -> Value<kinds::ec2::IpamResourceDiscoveryAssociationId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamResourceDiscoveryAssociationId"),
        ))
    }

    /// Defines if the resource discovery is the default. When you create an IPAM, a default resource discovery is created for your IPAM and it's associated with your IPAM.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[inline]
    pub fn attr_is_default(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefault")))
    }

    /// The owner ID.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The resource discovery status.
    ///
    /// - `active` - Connection or permissions required to read the results of the resource discovery are intact.
    /// - `not-found` - Connection or permissions required to read the results of the resource discovery are broken. This may happen if the owner of the resource discovery stopped sharing it or deleted the resource discovery. Verify the resource discovery still exists and the AWS RAM resource share is still intact.
    ///
    /// `Fn::GetAtt` of `ResourceDiscoveryStatus`.
    #[inline]
    pub fn attr_resource_discovery_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceDiscoveryStatus"),
        ))
    }

    /// The lifecycle state of the association when you associate or disassociate a resource discovery.
    ///
    /// - `associate-in-progress` - Resource discovery is being associated.
    /// - `associate-complete` - Resource discovery association is complete.
    /// - `associate-failed` - Resource discovery association has failed.
    /// - `disassociate-in-progress` - Resource discovery is being disassociated.
    /// - `disassociate-complete` - Resource discovery disassociation is complete.
    /// - `disassociate-failed` - Resource discovery disassociation has failed.
    /// - `isolate-in-progress` - AWS account that created the resource discovery association has been removed and the resource discovery associatation is being isolated.
    /// - `isolate-complete` - Resource discovery isolation is complete..
    /// - `restore-in-progress` - Resource discovery is being restored.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ec2::IpamResourceDiscoveryAssociationId>
    for &CfnIPAMResourceDiscoveryAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamResourceDiscoveryAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::IpamResourceDiscoveryAssociationArn>
    for &CfnIPAMResourceDiscoveryAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamResourceDiscoveryAssociationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamResourceDiscoveryAssociationArn"),
        ))
    }
}
