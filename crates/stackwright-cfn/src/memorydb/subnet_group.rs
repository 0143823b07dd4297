// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MemoryDB::SubnetGroup` and its property types.

use crate::l1::*;

/// Specifies a subnet group. A subnet group is a collection of subnets (typically private) that you can designate for your cluster s running in an Amazon Virtual Private Cloud (VPC) environment. When you create a cluster in an Amazon VPC, you must specify a subnet group. MemoryDB uses that subnet group to choose a subnet and IP addresses within that subnet to associate with your nodes. For more information, see [Subnets and subnet groups](https://docs.aws.amazon.com/memorydb/latest/devguide/subnetgroups.html).
///
/// `AWS::MemoryDB::SubnetGroup`; `Ref` returns its `SubnetGroupName`, a [`memorydb::SubnetGroupName`](kinds::memorydb::SubnetGroupName).
/// Changing one of these replaces it: `SubnetGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-subnetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubnetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MemoryDB::SubnetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("subnet_group.rules"),
};

impl CfnSubnetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MemoryDB::SubnetGroup";

    /// `CfnSubnetGroup` with its required properties, in alphabetical order:
    ///
    /// - `subnet_group_name`: The name of the subnet group to be used for the cluster.
    /// - `subnet_ids`: A list of Amazon VPC subnet IDs for the subnet group.
    pub fn new(
        subnet_group_name: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SubnetGroupName",
            subnet_group_name.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// A description of the subnet group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnSubnetGroup {
    type Handle = CfnSubnetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubnetGroupRef {
        CfnSubnetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubnetGroup`] of a stack.
pub struct CfnSubnetGroupRef(NodeRef);

impl Clone for CfnSubnetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubnetGroupRef {}
impl AsNode for CfnSubnetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubnetGroupRef {
    /// What `Ref` returns: its `SubnetGroupName`, a [`memorydb::SubnetGroupName`](kinds::memorydb::SubnetGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::memorydb::SubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the subnet group, such as `arn:aws:memorydb:us-east-1:123456789012:subnetgroup/my-subnet-group`
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::memorydb::SubnetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }

    /// The network types supported by this subnet. Returns an array of strings that can include 'ipv4', 'ipv6', or both, indicating whether the subnet supports IPv4 only, IPv6 only, or dual-stack deployments.
    ///
    /// `Fn::GetAtt` of `SupportedNetworkTypes`.
    #[inline]
    pub fn attr_supported_network_types(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportedNetworkTypes")))
    }
}

impl IntoValue<kinds::memorydb::SubnetGroupName> for &CfnSubnetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::SubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::memorydb::SubnetGroupArn> for &CfnSubnetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::SubnetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }
}
