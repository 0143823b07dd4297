// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EVS::Environment` and its property types.

use crate::l1::*;

/// Creates an Amazon EVS environment that runs VCF software, such as SDDC Manager, NSX Manager, and vCenter Server.
///
/// During environment creation, Amazon EVS performs validations on DNS settings, provisions VLAN subnets and hosts, and deploys the supplied version of VCF.
///
/// It can take several hours to create an environment. After the deployment completes, you can configure VCF in the vSphere user interface according to your needs.
///
/// > You cannot use the `dedicatedHostId` and `placementGroupId` parameters together in the same `CreateEnvironment` action. This results in a `ValidationException` response.
///
/// `AWS::EVS::Environment`; `Ref` returns its `EnvironmentId`, a [`evs::EnvironmentId`](kinds::evs::EnvironmentId).
/// Changing one of these replaces it: `ConnectivityInfo`, `EnvironmentName`, `KmsKeyId`, `LicenseInfo`, `ServiceAccessSecurityGroups`, `ServiceAccessSubnetId`, `SiteId`, `TermsAccepted`, `VcfHostnames`, `VcfVersion`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EVS::Environment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EVS::Environment";

    /// `CfnEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `service_access_subnet_id`: The subnet that is used to establish connectivity between the Amazon EVS control plane and VPC.
    /// - `terms_accepted`: Customer confirmation that the customer has purchased and will continue to maintain the required number of VCF software licenses to cover all physical processor cores in the Amazon EVS environment.
    /// - `vcf_version`: The VCF version of the environment.
    /// - `vpc_id`: The VPC associated with the environment.
    pub fn new(
        service_access_subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
        terms_accepted: impl IntoValue<bool>,
        vcf_version: impl IntoValue<VcfVersion>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ServiceAccessSubnetId",
            service_access_subnet_id.into_value().into_node(),
        );
        object_.put("TermsAccepted", terms_accepted.into_value().into_node());
        object_.put("VcfVersion", vcf_version.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The connectivity configuration for the environment. Amazon EVS requires that you specify two route server peer IDs. During environment creation, the route server endpoints peer with the NSX uplink VLAN for connectivity to the NSX overlay network.
    ///
    /// `ConnectivityInfo`; an update replaces the resource.
    pub fn connectivity_info(mut self, value: impl IntoValue<ConnectivityInfoProperty>) -> Self {
        self.0
            .put("ConnectivityInfo", value.into_value().into_node());
        self
    }

    /// The name of the environment.
    ///
    /// `EnvironmentName`; an update replaces the resource.
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentName", value.into_value().into_node());
        self
    }

    /// Required for environment resource creation.
    ///
    /// `Hosts`; updated in place.
    pub fn hosts(mut self, value: impl IntoValue<List<HostInfoForCreateProperty>>) -> Self {
        self.0.put("Hosts", value.into_value().into_node());
        self
    }

    /// > Amazon EVS is in public preview release and is subject to change.
    ///
    /// The initial VLAN subnets for the environment. Amazon EVS VLAN subnets have a minimum CIDR block size of /28 and a maximum size of /24. Amazon EVS VLAN subnet CIDR blocks must not overlap with other subnets in the VPC.
    ///
    /// Required for environment resource creation.
    ///
    /// `InitialVlans`; updated in place.
    pub fn initial_vlans(mut self, value: impl IntoValue<InitialVlansProperty>) -> Self {
        self.0.put("InitialVlans", value.into_value().into_node());
        self
    }

    /// The AWS KMS key ID that AWS Secrets Manager uses to encrypt secrets that are associated with the environment. These secrets contain the VCF credentials that are needed to install vCenter Server, NSX, and SDDC Manager.
    ///
    /// By default, Amazon EVS use the AWS Secrets Manager managed key `aws/secretsmanager`. You can also specify a customer managed key.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The license information that Amazon EVS requires to create an environment. Amazon EVS requires two license keys: a VCF solution key and a vSAN license key. The VCF solution key must cover a minimum of 256 cores. The vSAN license key must provide at least 110 TiB of vSAN capacity.
    ///
    /// `LicenseInfo`; an update replaces the resource.
    pub fn license_info(mut self, value: impl IntoValue<LicenseInfoProperty>) -> Self {
        self.0.put("LicenseInfo", value.into_value().into_node());
        self
    }

    /// The security groups that allow traffic between the Amazon EVS control plane and your VPC for service access. If a security group is not specified, Amazon EVS uses the default security group in your account for service access.
    ///
    /// `ServiceAccessSecurityGroups`; an update replaces the resource.
    pub fn service_access_security_groups(
        mut self,
        value: impl IntoValue<ServiceAccessSecurityGroupsProperty>,
    ) -> Self {
        self.0.put(
            "ServiceAccessSecurityGroups",
            value.into_value().into_node(),
        );
        self
    }

    /// The Broadcom Site ID that is associated with your Amazon EVS environment. Amazon EVS uses the Broadcom Site ID that you provide to meet Broadcom VCF license usage reporting requirements for Amazon EVS.
    ///
    /// `SiteId`; an update replaces the resource.
    pub fn site_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SiteId", value.into_value().into_node());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The DNS hostnames to be used by the VCF management appliances in your environment.
    ///
    /// For environment creation to be successful, each hostname entry must resolve to a domain name that you've registered in your DNS service of choice and configured in the DHCP option set of your VPC. DNS hostnames cannot be changed after environment creation has started.
    ///
    /// `VcfHostnames`; an update replaces the resource.
    pub fn vcf_hostnames(mut self, value: impl IntoValue<VcfHostnamesProperty>) -> Self {
        self.0.put("VcfHostnames", value.into_value().into_node());
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

impl Construct for CfnEnvironment {
    type Handle = CfnEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentRef {
        CfnEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironment`] of a stack.
pub struct CfnEnvironmentRef(NodeRef);

impl Clone for CfnEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentRef {}
impl AsNode for CfnEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentRef {
    /// What `Ref` returns: its `EnvironmentId`, a [`evs::EnvironmentId`](kinds::evs::EnvironmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::evs::EnvironmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A check on the environment to identify instance health and VMware VCF licensing issues. For example:
    ///
    /// `{ "checks": [ { "type": "KEY_REUSE", "result": "PASSED" }, { "type": "KEY_COVERAGE", "result": "PASSED" }, { "type": "REACHABILITY", "result": "PASSED" }, { "type": "HOST_COUNT", "result": "PASSED" } ] }`
    ///
    /// `Fn::GetAtt` of `Checks`.
    #[inline]
    pub fn attr_checks(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Checks")))
    }

    /// The date and time that the environment was created. For example: `1749081600.000`.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The VCF credentials that are stored as Amazon EVS managed secrets in AWS Secrets Manager. Amazon EVS stores credentials that are needed to install vCenter Server, NSX, and SDDC Manager. For example:
    ///
    /// `{ [ { "secretArn": "arn:aws:secretsmanager:us-east-1:000000000000:secret:evs!env-1234567890_vCenterAdmin-MnTMEi" }, { "secretArn": "arn:aws:secretsmanager:us-east-1:000000000000:secret:evs!env-1234567890_vCenterRoot-87VyCF" }, { "secretArn": "arn:aws:secretsmanager:us-east-1:000000000000:secret:evs!env-1234567890_NSXRoot-SR3k43" }, { "secretArn": "arn:aws:secretsmanager:us-east-1:000000000000:secret:evs!env-1234567890_NSXAdmin-L5LUiD" }, { "secretArn": "arn:aws:secretsmanager:us-east-1:000000000000:secret:evs!env-1234567890_NSXAudit-Q2oW46" }, { "secretArn": "arn:aws:secretsmanager:us-east-1:000000000000:secret:evs!env-1234567890_SDDCManagerRoot-bFulOq" }, { "secretArn": "arn:aws:secretsmanager:us-east-1:000000000000:secret:evs!env-1234567890_SDDCManagerVCF-Ec3gES" }, { "secretArn": "arn:aws:secretsmanager:us-east-1:000000000000:secret:evs!env-1234567890_SDDCManagerAdmin-JMTAAb" } ] }`
    ///
    /// `Fn::GetAtt` of `Credentials`.
    #[inline]
    pub fn attr_credentials(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Credentials")))
    }

    /// The Amazon Resource Name (ARN) that is associated with the environment. For example: `arn:aws:evs:us-east-1:000000000000:environment/env-1234567890`.
    ///
    /// `Fn::GetAtt` of `EnvironmentArn`.
    #[inline]
    pub fn attr_environment_arn(&self) -> Value<kinds::evs::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentArn")))
    }

    /// The unique ID for the environment. For example: `env-1234567890`.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[inline]
    pub fn attr_environment_id(&self) -> Value<kinds::evs::EnvironmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentId")))
    }

    /// The state of an environment. For example: `CREATED`.
    ///
    /// `Fn::GetAtt` of `EnvironmentState`.
    #[inline]
    pub fn attr_environment_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentState")))
    }

    /// The date and time that the environment was modified. For example: `1749081600.000`.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// A detailed description of the `environmentState` of an environment. For example: `Environment successfully created`.
    ///
    /// `Fn::GetAtt` of `StateDetails`.
    #[inline]
    pub fn attr_state_details(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateDetails")))
    }
}

impl IntoValue<kinds::evs::EnvironmentId> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::evs::EnvironmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::evs::EnvironmentArn> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::evs::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentArn")))
    }
}

/// The connectivity configuration for the environment. Amazon EVS requires that you specify two route server peer IDs. During environment creation, the route server endpoints peer with the NSX uplink VLAN for connectivity to the NSX overlay network.
///
/// The property type `ConnectivityInfo` of `AWS::EVS::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectivityInfoProperty(Object);

impl ConnectivityInfoProperty {
    /// `ConnectivityInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `private_route_server_peerings`: The unique IDs for private route server peers.
    pub fn new(private_route_server_peerings: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PrivateRouteServerPeerings",
            private_route_server_peerings.into_value().into_node(),
        );
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

impl Kind for ConnectivityInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectivityInfoProperty> for ConnectivityInfoProperty {}
impl From<ConnectivityInfoProperty> for Node {
    #[inline]
    fn from(value: ConnectivityInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectivityInfoProperty> for ConnectivityInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectivityInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a host.
///
/// > You cannot use `dedicatedHostId` and `placementGroupId` together in the same `HostInfoForCreate` object. This results in a `ValidationException` response.
///
/// The property type `HostInfoForCreate` of `AWS::EVS::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostInfoForCreateProperty(Object);

impl HostInfoForCreateProperty {
    /// `HostInfoForCreateProperty` with its required properties, in alphabetical order:
    ///
    /// - `host_name`: The DNS hostname of the host.
    /// - `instance_type`: The EC2 instance type that represents the host.
    /// - `key_name`: The name of the SSH key that is used to access the host.
    pub fn new(
        host_name: impl IntoValue<String>,
        instance_type: impl IntoValue<InstanceType>,
        key_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostName", host_name.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("KeyName", key_name.into_value().into_node());
        Self(object_)
    }

    /// The unique ID of the Amazon EC2 Dedicated Host.
    ///
    /// `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DedicatedHostId", value.into_value().into_node());
        self
    }

    /// The unique ID of the placement group where the host is placed.
    ///
    /// `PlacementGroupId`.
    pub fn placement_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlacementGroupId", value.into_value().into_node());
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

impl Kind for HostInfoForCreateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostInfoForCreateProperty> for HostInfoForCreateProperty {}
impl From<HostInfoForCreateProperty> for Node {
    #[inline]
    fn from(value: HostInfoForCreateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostInfoForCreateProperty> for HostInfoForCreateProperty {
    #[inline]
    fn into_value(self) -> Value<HostInfoForCreateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents an initial VLAN subnet for the Amazon EVS environment. Amazon EVS creates initial VLAN subnets when you first create the environment. Amazon EVS creates the following 10 VLAN subnets: host management VLAN, vMotion VLAN, vSAN VLAN, VTEP VLAN, Edge VTEP VLAN, Management VM VLAN, HCX uplink VLAN, NSX uplink VLAN, expansion VLAN 1, expansion VLAN 2.
///
/// > For each Amazon EVS VLAN subnet, you must specify a non-overlapping CIDR block. Amazon EVS VLAN subnets have a minimum CIDR block size of /28 and a maximum size of /24.
///
/// The property type `InitialVlanInfo` of `AWS::EVS::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct InitialVlanInfoProperty(Object);

impl InitialVlanInfoProperty {
    /// `InitialVlanInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr`: The CIDR block that you provide to create an Amazon EVS VLAN subnet.
    pub fn new(cidr: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidr", cidr.into_value().into_node());
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

impl Kind for InitialVlanInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InitialVlanInfoProperty> for InitialVlanInfoProperty {}
impl From<InitialVlanInfoProperty> for Node {
    #[inline]
    fn from(value: InitialVlanInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InitialVlanInfoProperty> for InitialVlanInfoProperty {
    #[inline]
    fn into_value(self) -> Value<InitialVlanInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The initial VLAN subnets for the environment. Amazon EVS VLAN subnets have a minimum CIDR block size of /28 and a maximum size of /24. Amazon EVS VLAN subnet CIDR blocks must not overlap with other subnets in the VPC.
///
/// The property type `InitialVlans` of `AWS::EVS::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct InitialVlansProperty(Object);

impl InitialVlansProperty {
    /// `InitialVlansProperty` with its required properties, in alphabetical order:
    ///
    /// - `edge_v_tep`: The edge VTEP VLAN subnet.
    /// - `expansion_vlan1`: An additional VLAN subnet that can be used to extend VCF capabilities once configured.
    /// - `expansion_vlan2`: An additional VLAN subnet that can be used to extend VCF capabilities once configured.
    /// - `hcx`: The HCX VLAN subnet.
    /// - `nsx_up_link`: The NSX uplink VLAN subnet.
    /// - `v_motion`: The vMotion VLAN subnet.
    /// - `v_san`: The vSAN VLAN subnet.
    /// - `v_tep`: The VTEP VLAN subnet.
    /// - `vm_management`: The VM management VLAN subnet.
    /// - `vmk_management`: The host VMkernel management VLAN subnet.
    pub fn new(
        edge_v_tep: impl IntoValue<InitialVlanInfoProperty>,
        expansion_vlan1: impl IntoValue<InitialVlanInfoProperty>,
        expansion_vlan2: impl IntoValue<InitialVlanInfoProperty>,
        hcx: impl IntoValue<InitialVlanInfoProperty>,
        nsx_up_link: impl IntoValue<InitialVlanInfoProperty>,
        v_motion: impl IntoValue<InitialVlanInfoProperty>,
        v_san: impl IntoValue<InitialVlanInfoProperty>,
        v_tep: impl IntoValue<InitialVlanInfoProperty>,
        vm_management: impl IntoValue<InitialVlanInfoProperty>,
        vmk_management: impl IntoValue<InitialVlanInfoProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EdgeVTep", edge_v_tep.into_value().into_node());
        object_.put("ExpansionVlan1", expansion_vlan1.into_value().into_node());
        object_.put("ExpansionVlan2", expansion_vlan2.into_value().into_node());
        object_.put("Hcx", hcx.into_value().into_node());
        object_.put("NsxUpLink", nsx_up_link.into_value().into_node());
        object_.put("VMotion", v_motion.into_value().into_node());
        object_.put("VSan", v_san.into_value().into_node());
        object_.put("VTep", v_tep.into_value().into_node());
        object_.put("VmManagement", vm_management.into_value().into_node());
        object_.put("VmkManagement", vmk_management.into_value().into_node());
        Self(object_)
    }

    /// A unique ID for a network access control list that the HCX VLAN uses. Required when `isHcxPublic` is set to `true`.
    ///
    /// `HcxNetworkAclId`.
    pub fn hcx_network_acl_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HcxNetworkAclId", value.into_value().into_node());
        self
    }

    /// Determines if the HCX VLAN that Amazon EVS provisions is public or private.
    ///
    /// `IsHcxPublic`.
    pub fn is_hcx_public(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsHcxPublic", value.into_value().into_node());
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

impl Kind for InitialVlansProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InitialVlansProperty> for InitialVlansProperty {}
impl From<InitialVlansProperty> for Node {
    #[inline]
    fn from(value: InitialVlansProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InitialVlansProperty> for InitialVlansProperty {
    #[inline]
    fn into_value(self) -> Value<InitialVlansProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The license information that Amazon EVS requires to create an environment. Amazon EVS requires two license keys: a VCF solution key and a vSAN license key.
///
/// The property type `LicenseInfo` of `AWS::EVS::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseInfoProperty(Object);

impl LicenseInfoProperty {
    /// `LicenseInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `solution_key`: The VCF solution key.
    /// - `vsan_key`: The VSAN license key.
    pub fn new(solution_key: impl IntoValue<String>, vsan_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SolutionKey", solution_key.into_value().into_node());
        object_.put("VsanKey", vsan_key.into_value().into_node());
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

impl Kind for LicenseInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseInfoProperty> for LicenseInfoProperty {}
impl From<LicenseInfoProperty> for Node {
    #[inline]
    fn from(value: LicenseInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseInfoProperty> for LicenseInfoProperty {
    #[inline]
    fn into_value(self) -> Value<LicenseInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The security groups that allow traffic between the Amazon EVS control plane and your VPC for Amazon EVS service access. If a security group is not specified, Amazon EVS uses the default security group in your account for service access.
///
/// The property type `ServiceAccessSecurityGroups` of `AWS::EVS::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceAccessSecurityGroupsProperty(Object);

impl ServiceAccessSecurityGroupsProperty {
    /// `ServiceAccessSecurityGroupsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The security groups that allow service access.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
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

impl Kind for ServiceAccessSecurityGroupsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceAccessSecurityGroupsProperty> for ServiceAccessSecurityGroupsProperty {}
impl From<ServiceAccessSecurityGroupsProperty> for Node {
    #[inline]
    fn from(value: ServiceAccessSecurityGroupsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceAccessSecurityGroupsProperty> for ServiceAccessSecurityGroupsProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceAccessSecurityGroupsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The DNS hostnames that Amazon EVS uses to install VMware vCenter Server, NSX, SDDC Manager, and Cloud Builder. Each hostname must be unique, and resolve to a domain name that you've registered in your DNS service of choice. Hostnames cannot be changed.
///
/// VMware VCF requires the deployment of two NSX Edge nodes, and three NSX Manager virtual machines.
///
/// The property type `VcfHostnames` of `AWS::EVS::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct VcfHostnamesProperty(Object);

impl VcfHostnamesProperty {
    /// `VcfHostnamesProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_builder`: The hostname for VMware Cloud Builder.
    /// - `nsx`: The VMware NSX hostname.
    /// - `nsx_edge1`: The hostname for the first NSX Edge node.
    /// - `nsx_edge2`: The hostname for the second NSX Edge node.
    /// - `nsx_manager1`: The hostname for the first VMware NSX Manager virtual machine (VM).
    /// - `nsx_manager2`: The hostname for the second VMware NSX Manager virtual machine (VM).
    /// - `nsx_manager3`: The hostname for the third VMware NSX Manager virtual machine (VM).
    /// - `sddc_manager`: The hostname for SDDC Manager.
    /// - `v_center`: The VMware vCenter hostname.
    pub fn new(
        cloud_builder: impl IntoValue<String>,
        nsx: impl IntoValue<String>,
        nsx_edge1: impl IntoValue<String>,
        nsx_edge2: impl IntoValue<String>,
        nsx_manager1: impl IntoValue<String>,
        nsx_manager2: impl IntoValue<String>,
        nsx_manager3: impl IntoValue<String>,
        sddc_manager: impl IntoValue<String>,
        v_center: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CloudBuilder", cloud_builder.into_value().into_node());
        object_.put("Nsx", nsx.into_value().into_node());
        object_.put("NsxEdge1", nsx_edge1.into_value().into_node());
        object_.put("NsxEdge2", nsx_edge2.into_value().into_node());
        object_.put("NsxManager1", nsx_manager1.into_value().into_node());
        object_.put("NsxManager2", nsx_manager2.into_value().into_node());
        object_.put("NsxManager3", nsx_manager3.into_value().into_node());
        object_.put("SddcManager", sddc_manager.into_value().into_node());
        object_.put("VCenter", v_center.into_value().into_node());
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

impl Kind for VcfHostnamesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VcfHostnamesProperty> for VcfHostnamesProperty {}
impl From<VcfHostnamesProperty> for Node {
    #[inline]
    fn from(value: VcfHostnamesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VcfHostnamesProperty> for VcfHostnamesProperty {
    #[inline]
    fn into_value(self) -> Value<VcfHostnamesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `InstanceType` of a `HostInfoForCreate` of `AWS::EVS::Environment`.
pub enum InstanceType {
    /// `i4i.metal`.
    I4iMetal,
    /// `i7i.metal-24xl`.
    I7iMetal24xl,
    /// `i7i.metal-48xl`.
    I7iMetal48xl,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceType {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceType> for InstanceType {
    #[inline]
    fn into_value(self) -> Value<InstanceType> {
        const VALUES: &[&str] = &["i4i.metal", "i7i.metal-24xl", "i7i.metal-48xl"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VcfVersion` of `AWS::EVS::Environment`.
pub enum VcfVersion {
    /// `SELF_DEPLOYED`.
    SelfDeployed,
    /// `VCF-5.2.1`.
    Vcf5_2_1,
    /// `VCF-5.2.2`.
    Vcf5_2_2,
}

#[diagnostic::do_not_recommend]
impl Kind for VcfVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for VcfVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for VcfVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VcfVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<VcfVersion> for VcfVersion {
    #[inline]
    fn into_value(self) -> Value<VcfVersion> {
        const VALUES: &[&str] = &["SELF_DEPLOYED", "VCF-5.2.1", "VCF-5.2.2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
