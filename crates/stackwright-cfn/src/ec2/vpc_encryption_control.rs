// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCEncryptionControl` and its property types.

use crate::l1::*;

/// Describes the configuration and state of VPC encryption controls.
///
/// For more information, see [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::VPCEncryptionControl`; `Ref` returns its `VpcEncryptionControlId`, a [`ec2::VpcEncryptionControlId`](kinds::ec2::VpcEncryptionControlId).
/// Changing one of these replaces it: `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCEncryptionControl(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCEncryptionControl",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_encryption_control.rules"),
};

impl CfnVPCEncryptionControl {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCEncryptionControl";

    /// `CfnVPCEncryptionControl` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement.
    ///
    /// `EgressOnlyInternetGatewayExclusionInput`; one of `enable`, `disable`; updated in place.
    pub fn egress_only_internet_gateway_exclusion_input(
        mut self,
        value: impl IntoValue<EgressOnlyInternetGatewayExclusionInput>,
    ) -> Self {
        self.0.put(
            "EgressOnlyInternetGatewayExclusionInput",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to exclude Elastic File System traffic from encryption enforcement.
    ///
    /// `ElasticFileSystemExclusionInput`; one of `enable`, `disable`; updated in place.
    pub fn elastic_file_system_exclusion_input(
        mut self,
        value: impl IntoValue<ElasticFileSystemExclusionInput>,
    ) -> Self {
        self.0.put(
            "ElasticFileSystemExclusionInput",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to exclude internet gateway traffic from encryption enforcement.
    ///
    /// `InternetGatewayExclusionInput`; one of `enable`, `disable`; updated in place.
    pub fn internet_gateway_exclusion_input(
        mut self,
        value: impl IntoValue<InternetGatewayExclusionInput>,
    ) -> Self {
        self.0.put(
            "InternetGatewayExclusionInput",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to exclude Lambda function traffic from encryption enforcement.
    ///
    /// `LambdaExclusionInput`; one of `enable`, `disable`; updated in place.
    pub fn lambda_exclusion_input(mut self, value: impl IntoValue<LambdaExclusionInput>) -> Self {
        self.0
            .put("LambdaExclusionInput", value.into_value().into_node());
        self
    }

    /// The encryption mode for the VPC Encryption Control configuration.
    ///
    /// `Mode`; one of `monitor`, `enforce`; updated in place.
    pub fn mode(mut self, value: impl IntoValue<super::Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// Specifies whether to exclude NAT gateway traffic from encryption enforcement.
    ///
    /// `NatGatewayExclusionInput`; one of `enable`, `disable`; updated in place.
    pub fn nat_gateway_exclusion_input(
        mut self,
        value: impl IntoValue<NatGatewayExclusionInput>,
    ) -> Self {
        self.0
            .put("NatGatewayExclusionInput", value.into_value().into_node());
        self
    }

    /// The tags assigned to the VPC Encryption Control configuration.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies whether to exclude virtual private gateway traffic from encryption enforcement.
    ///
    /// `VirtualPrivateGatewayExclusionInput`; one of `enable`, `disable`; updated in place.
    pub fn virtual_private_gateway_exclusion_input(
        mut self,
        value: impl IntoValue<VirtualPrivateGatewayExclusionInput>,
    ) -> Self {
        self.0.put(
            "VirtualPrivateGatewayExclusionInput",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the VPC for which to create the encryption control configuration.
    ///
    /// `VpcId`; an update replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
        self
    }

    /// Specifies whether to exclude VPC Lattice traffic from encryption enforcement.
    ///
    /// `VpcLatticeExclusionInput`; one of `enable`, `disable`; updated in place.
    pub fn vpc_lattice_exclusion_input(
        mut self,
        value: impl IntoValue<VpcLatticeExclusionInput>,
    ) -> Self {
        self.0
            .put("VpcLatticeExclusionInput", value.into_value().into_node());
        self
    }

    /// Specifies whether to exclude VPC peering connection traffic from encryption enforcement.
    ///
    /// `VpcPeeringExclusionInput`; one of `enable`, `disable`; updated in place.
    pub fn vpc_peering_exclusion_input(
        mut self,
        value: impl IntoValue<VpcPeeringExclusionInput>,
    ) -> Self {
        self.0
            .put("VpcPeeringExclusionInput", value.into_value().into_node());
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

impl Construct for CfnVPCEncryptionControl {
    type Handle = CfnVPCEncryptionControlRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCEncryptionControlRef {
        CfnVPCEncryptionControlRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCEncryptionControl`] of a stack.
pub struct CfnVPCEncryptionControlRef(NodeRef);

impl Clone for CfnVPCEncryptionControlRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCEncryptionControlRef {}
impl AsNode for CfnVPCEncryptionControlRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCEncryptionControlRef {
    /// What `Ref` returns: its `VpcEncryptionControlId`, a [`ec2::VpcEncryptionControlId`](kinds::ec2::VpcEncryptionControlId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcEncryptionControlId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ResourceExclusions` attribute.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions`.
    #[inline]
    pub fn attr_resource_exclusions(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceExclusions")))
    }

    /// Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.EgressOnlyInternetGateway`.
    #[inline]
    pub fn attr_resource_exclusions_egress_only_internet_gateway(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.EgressOnlyInternetGateway"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.EgressOnlyInternetGateway.State`.
    #[inline]
    pub fn attr_resource_exclusions_egress_only_internet_gateway_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.EgressOnlyInternetGateway.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
    #[inline]
    pub fn attr_resource_exclusions_egress_only_internet_gateway_state_message(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.EgressOnlyInternetGateway.StateMessage"),
        ))
    }

    /// Specifies whether to exclude Elastic File System traffic from encryption enforcement.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.ElasticFileSystem`.
    #[inline]
    pub fn attr_resource_exclusions_elastic_file_system(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.ElasticFileSystem"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.ElasticFileSystem.State`.
    #[inline]
    pub fn attr_resource_exclusions_elastic_file_system_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.ElasticFileSystem.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.ElasticFileSystem.StateMessage`.
    #[inline]
    pub fn attr_resource_exclusions_elastic_file_system_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.ElasticFileSystem.StateMessage"),
        ))
    }

    /// Specifies whether to exclude internet gateway traffic from encryption enforcement.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.InternetGateway`.
    #[inline]
    pub fn attr_resource_exclusions_internet_gateway(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.InternetGateway"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.InternetGateway.State`.
    #[inline]
    pub fn attr_resource_exclusions_internet_gateway_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.InternetGateway.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.InternetGateway.StateMessage`.
    #[inline]
    pub fn attr_resource_exclusions_internet_gateway_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.InternetGateway.StateMessage"),
        ))
    }

    /// Specifies whether to exclude Lambda function traffic from encryption enforcement.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.Lambda`.
    #[inline]
    pub fn attr_resource_exclusions_lambda(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.Lambda"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.Lambda.State`.
    #[inline]
    pub fn attr_resource_exclusions_lambda_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.Lambda.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.Lambda.StateMessage`.
    #[inline]
    pub fn attr_resource_exclusions_lambda_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.Lambda.StateMessage"),
        ))
    }

    /// Specifies whether to exclude NAT gateway traffic from encryption enforcement.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.NatGateway`.
    #[inline]
    pub fn attr_resource_exclusions_nat_gateway(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.NatGateway"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.NatGateway.State`.
    #[inline]
    pub fn attr_resource_exclusions_nat_gateway_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.NatGateway.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.NatGateway.StateMessage`.
    #[inline]
    pub fn attr_resource_exclusions_nat_gateway_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.NatGateway.StateMessage"),
        ))
    }

    /// Specifies whether to exclude virtual private gateway traffic from encryption enforcement.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VirtualPrivateGateway`.
    #[inline]
    pub fn attr_resource_exclusions_virtual_private_gateway(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VirtualPrivateGateway"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VirtualPrivateGateway.State`.
    #[inline]
    pub fn attr_resource_exclusions_virtual_private_gateway_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VirtualPrivateGateway.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VirtualPrivateGateway.StateMessage`.
    #[inline]
    pub fn attr_resource_exclusions_virtual_private_gateway_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VirtualPrivateGateway.StateMessage"),
        ))
    }

    /// Specifies whether to exclude VPC Lattice traffic from encryption enforcement.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VpcLattice`.
    #[inline]
    pub fn attr_resource_exclusions_vpc_lattice(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VpcLattice"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VpcLattice.State`.
    #[inline]
    pub fn attr_resource_exclusions_vpc_lattice_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VpcLattice.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VpcLattice.StateMessage`.
    #[inline]
    pub fn attr_resource_exclusions_vpc_lattice_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VpcLattice.StateMessage"),
        ))
    }

    /// Specifies whether to exclude VPC peering connection traffic from encryption enforcement.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VpcPeering`.
    #[inline]
    pub fn attr_resource_exclusions_vpc_peering(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VpcPeering"),
        ))
    }

    /// The current state of the exclusion configuration.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VpcPeering.State`.
    #[inline]
    pub fn attr_resource_exclusions_vpc_peering_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VpcPeering.State"),
        ))
    }

    /// A message providing additional information about the exclusion state.
    ///
    /// `Fn::GetAtt` of `ResourceExclusions.VpcPeering.StateMessage`.
    #[inline]
    pub fn attr_resource_exclusions_vpc_peering_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceExclusions.VpcPeering.StateMessage"),
        ))
    }

    /// The current state of the VPC Encryption Control configuration.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// A message providing additional information about the encryption control state.
    ///
    /// `Fn::GetAtt` of `StateMessage`.
    #[inline]
    pub fn attr_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateMessage")))
    }

    /// The ID of the VPC Encryption Control configuration.
    ///
    /// `Fn::GetAtt` of `VpcEncryptionControlId`.
    #[inline]
    pub fn attr_vpc_encryption_control_id(&self) -> Value<kinds::ec2::VpcEncryptionControlId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEncryptionControlId"),
        ))
    }
}

impl IntoValue<kinds::ec2::VpcEncryptionControlId> for &CfnVPCEncryptionControlRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcEncryptionControlId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `EgressOnlyInternetGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
pub enum EgressOnlyInternetGatewayExclusionInput {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for EgressOnlyInternetGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl TextKind for EgressOnlyInternetGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl IdKind for EgressOnlyInternetGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EgressOnlyInternetGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl IntoValue<EgressOnlyInternetGatewayExclusionInput>
    for EgressOnlyInternetGatewayExclusionInput
{
    #[inline]
    fn into_value(self) -> Value<EgressOnlyInternetGatewayExclusionInput> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ElasticFileSystemExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
pub enum ElasticFileSystemExclusionInput {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for ElasticFileSystemExclusionInput {}
#[diagnostic::do_not_recommend]
impl TextKind for ElasticFileSystemExclusionInput {}
#[diagnostic::do_not_recommend]
impl IdKind for ElasticFileSystemExclusionInput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ElasticFileSystemExclusionInput {}
#[diagnostic::do_not_recommend]
impl IntoValue<ElasticFileSystemExclusionInput> for ElasticFileSystemExclusionInput {
    #[inline]
    fn into_value(self) -> Value<ElasticFileSystemExclusionInput> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InternetGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
pub enum InternetGatewayExclusionInput {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for InternetGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl TextKind for InternetGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl IdKind for InternetGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InternetGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl IntoValue<InternetGatewayExclusionInput> for InternetGatewayExclusionInput {
    #[inline]
    fn into_value(self) -> Value<InternetGatewayExclusionInput> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LambdaExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
pub enum LambdaExclusionInput {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for LambdaExclusionInput {}
#[diagnostic::do_not_recommend]
impl TextKind for LambdaExclusionInput {}
#[diagnostic::do_not_recommend]
impl IdKind for LambdaExclusionInput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LambdaExclusionInput {}
#[diagnostic::do_not_recommend]
impl IntoValue<LambdaExclusionInput> for LambdaExclusionInput {
    #[inline]
    fn into_value(self) -> Value<LambdaExclusionInput> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NatGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
pub enum NatGatewayExclusionInput {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for NatGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl TextKind for NatGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl IdKind for NatGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NatGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl IntoValue<NatGatewayExclusionInput> for NatGatewayExclusionInput {
    #[inline]
    fn into_value(self) -> Value<NatGatewayExclusionInput> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VirtualPrivateGatewayExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
pub enum VirtualPrivateGatewayExclusionInput {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for VirtualPrivateGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl TextKind for VirtualPrivateGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl IdKind for VirtualPrivateGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VirtualPrivateGatewayExclusionInput {}
#[diagnostic::do_not_recommend]
impl IntoValue<VirtualPrivateGatewayExclusionInput> for VirtualPrivateGatewayExclusionInput {
    #[inline]
    fn into_value(self) -> Value<VirtualPrivateGatewayExclusionInput> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VpcLatticeExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
pub enum VpcLatticeExclusionInput {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for VpcLatticeExclusionInput {}
#[diagnostic::do_not_recommend]
impl TextKind for VpcLatticeExclusionInput {}
#[diagnostic::do_not_recommend]
impl IdKind for VpcLatticeExclusionInput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VpcLatticeExclusionInput {}
#[diagnostic::do_not_recommend]
impl IntoValue<VpcLatticeExclusionInput> for VpcLatticeExclusionInput {
    #[inline]
    fn into_value(self) -> Value<VpcLatticeExclusionInput> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VpcPeeringExclusionInput` of `AWS::EC2::VPCEncryptionControl`.
pub enum VpcPeeringExclusionInput {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for VpcPeeringExclusionInput {}
#[diagnostic::do_not_recommend]
impl TextKind for VpcPeeringExclusionInput {}
#[diagnostic::do_not_recommend]
impl IdKind for VpcPeeringExclusionInput {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VpcPeeringExclusionInput {}
#[diagnostic::do_not_recommend]
impl IntoValue<VpcPeeringExclusionInput> for VpcPeeringExclusionInput {
    #[inline]
    fn into_value(self) -> Value<VpcPeeringExclusionInput> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
