// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FMS::Policy` and its property types.

use crate::l1::*;

/// An AWS Firewall Manager policy.
///
/// A Firewall Manager policy is specific to the individual policy type. If you want to enforce multiple policy types across accounts, you can create multiple policies. You can create more than one policy for each type.
///
/// If you add a new account to an organization that you created with AWS Organizations, Firewall Manager automatically applies the policy to the resources in that account that are within scope of the policy.
///
/// Policies require some setup to use. For more information, see the sections on prerequisites and getting started under [Firewall Manager prerequisites](https://docs.aws.amazon.com/waf/latest/developerguide/fms-prereq.html).
///
/// Firewall Manager provides the following types of policies:
///
/// - *AWS WAF policy* - This policy applies AWS WAF web ACL protections to specified accounts and resources.
/// - *Shield Advanced policy* - This policy applies Shield Advanced protection to specified accounts and resources.
/// - *Security Groups policy* - This type of policy gives you control over security groups that are in use throughout your organization in AWS Organizations and lets you enforce a baseline set of rules across your organization.
/// - *Network ACL policy* - This type of policy gives you control over the network ACLs that are in use throughout your organization in AWS Organizations and lets you enforce a baseline set of first and last network ACL rules across your organization.
/// - *Network Firewall policy* - This policy applies Network Firewall protection to your organization's VPCs.
/// - *DNS Firewall policy* - This policy applies Amazon Route 53 Resolver DNS Firewall protections to your organization's VPCs.
/// - *Third-party firewall policy* - This policy applies third-party firewall protections. Third-party firewalls are available by subscription through the AWS Marketplace console at [AWS Marketplace](https://docs.aws.amazon.com/marketplace).
///
/// - *Palo Alto Networks Cloud NGFW policy* - This policy applies Palo Alto Networks Cloud Next Generation Firewall (NGFW) protections and Palo Alto Networks Cloud NGFW rulestacks to your organization's VPCs.
/// - *Fortigate CNF policy* - This policy applies Fortigate Cloud Native Firewall (CNF) protections. Fortigate CNF is a cloud-centered solution that blocks Zero-Day threats and secures cloud infrastructures with industry-leading advanced threat prevention, smart web application firewalls (WAF), and API protection.
///
/// `AWS::FMS::Policy`; `Ref` returns its `Id`, a [`fms::PolicyId`](kinds::fms::PolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FMS::Policy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("policy.rules"),
};

impl CfnPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FMS::Policy";

    /// `CfnPolicy` with its required properties, in alphabetical order:
    ///
    /// - `exclude_resource_tags`: Used only when tags are specified in the `ResourceTags` property.
    /// - `policy_name`: The name of the AWS Firewall Manager policy.
    /// - `remediation_enabled`: Indicates if the policy should be automatically applied to new resources.
    /// - `security_service_policy_data`: Details about the security service that is being used to protect the resources.
    pub fn new(
        exclude_resource_tags: impl IntoValue<bool>,
        policy_name: impl IntoValue<String>,
        remediation_enabled: impl IntoValue<bool>,
        security_service_policy_data: impl IntoValue<SecurityServicePolicyDataProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExcludeResourceTags",
            exclude_resource_tags.into_value().into_node(),
        );
        object_.put("PolicyName", policy_name.into_value().into_node());
        object_.put(
            "RemediationEnabled",
            remediation_enabled.into_value().into_node(),
        );
        object_.put(
            "SecurityServicePolicyData",
            security_service_policy_data.into_value().into_node(),
        );
        Self(object_)
    }

    /// Used when deleting a policy. If `true`, Firewall Manager performs cleanup according to the policy type.
    ///
    /// For AWS WAF and Shield Advanced policies, Firewall Manager does the following:
    ///
    /// - Deletes rule groups created by Firewall Manager
    /// - Removes web ACLs from in-scope resources
    /// - Deletes web ACLs that contain no rules or rule groups
    ///
    /// For security group policies, Firewall Manager does the following for each security group in the policy:
    ///
    /// - Disassociates the security group from in-scope resources
    /// - Deletes the security group if it was created through Firewall Manager and if it's no longer associated with any resources through another policy
    ///
    /// After the cleanup, in-scope resources are no longer protected by web ACLs in this policy. Protection of out-of-scope resources remains unchanged. Scope is determined by tags that you create and accounts that you associate with the policy. When creating the policy, if you specify that only resources in specific accounts or with specific tags are in scope of the policy, those accounts and resources are handled by the policy. All others are out of scope. If you don't specify tags or accounts, all resources are in scope.
    ///
    /// `DeleteAllPolicyResources`; updated in place.
    pub fn delete_all_policy_resources(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteAllPolicyResources", value.into_value().into_node());
        self
    }

    /// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to exclude from the policy. Specifying an OU is the equivalent of specifying all accounts in the OU and in any of its child OUs, including any child OUs and accounts that are added at a later time.
    ///
    /// You can specify inclusions or exclusions, but not both. If you specify an `IncludeMap`, AWS Firewall Manager applies the policy to all accounts specified by the `IncludeMap`, and does not evaluate any `ExcludeMap` specifications. If you do not specify an `IncludeMap`, then Firewall Manager applies the policy to all accounts except for those specified by the `ExcludeMap`.
    ///
    /// You can specify account IDs, OUs, or a combination:
    ///
    /// - Specify account IDs by setting the key to `ACCOUNT`. For example, the following is a valid map: `{“ACCOUNT”: [“accountID1”, “accountID2”]}`.
    /// - Specify OUs by setting the key to `ORGUNIT`. For example, the following is a valid map: `{“ORGUNIT”: [“ouid111”, “ouid112”]}`.
    /// - Specify accounts and OUs together in a single map, separated with a comma. For example, the following is a valid map: `{“ACCOUNT”: [“accountID1”, “accountID2”], “ORGUNIT”: [“ouid111”, “ouid112”]}`.
    ///
    /// `ExcludeMap`; updated in place.
    pub fn exclude_map(mut self, value: impl IntoValue<IEMapProperty>) -> Self {
        self.0.put("ExcludeMap", value.into_value().into_node());
        self
    }

    /// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in the policy. Specifying an OU is the equivalent of specifying all accounts in the OU and in any of its child OUs, including any child OUs and accounts that are added at a later time.
    ///
    /// You can specify inclusions or exclusions, but not both. If you specify an `IncludeMap`, AWS Firewall Manager applies the policy to all accounts specified by the `IncludeMap`, and does not evaluate any `ExcludeMap` specifications. If you do not specify an `IncludeMap`, then Firewall Manager applies the policy to all accounts except for those specified by the `ExcludeMap`.
    ///
    /// You can specify account IDs, OUs, or a combination:
    ///
    /// - Specify account IDs by setting the key to `ACCOUNT`. For example, the following is a valid map: `{“ACCOUNT”: [“accountID1”, “accountID2”]}`.
    /// - Specify OUs by setting the key to `ORGUNIT`. For example, the following is a valid map: `{“ORGUNIT”: [“ouid111”, “ouid112”]}`.
    /// - Specify accounts and OUs together in a single map, separated with a comma. For example, the following is a valid map: `{“ACCOUNT”: [“accountID1”, “accountID2”], “ORGUNIT”: [“ouid111”, “ouid112”]}`.
    ///
    /// `IncludeMap`; updated in place.
    pub fn include_map(mut self, value: impl IntoValue<IEMapProperty>) -> Self {
        self.0.put("IncludeMap", value.into_value().into_node());
        self
    }

    /// Your description of the AWS Firewall Manager policy.
    ///
    /// `PolicyDescription`; updated in place.
    pub fn policy_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PolicyDescription", value.into_value().into_node());
        self
    }

    /// The unique identifiers of the resource sets used by the policy.
    ///
    /// `ResourceSetIds`; updated in place.
    pub fn resource_set_ids(
        mut self,
        value: impl IntoValue<List<kinds::fms::ResourceSetId>>,
    ) -> Self {
        self.0.put("ResourceSetIds", value.into_value().into_node());
        self
    }

    /// Specifies whether to combine multiple resource tags with AND, so that a resource must have all tags to be included or excluded, or OR, so that a resource must have at least one tag.
    ///
    /// Default: `AND`
    ///
    /// `ResourceTagLogicalOperator`; one of `AND`, `OR`; updated in place.
    pub fn resource_tag_logical_operator(
        mut self,
        value: impl IntoValue<ResourceTagLogicalOperator>,
    ) -> Self {
        self.0
            .put("ResourceTagLogicalOperator", value.into_value().into_node());
        self
    }

    /// An array of `ResourceTag` objects, used to explicitly include resources in the policy scope or explicitly exclude them. If this isn't set, then tags aren't used to modify policy scope. See also `ExcludeResourceTags`.
    ///
    /// `ResourceTags`; updated in place.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// The type of resource protected by or in scope of the policy. This is in the format shown in the [AWS Resource Types Reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html). To apply this policy to multiple resource types, specify a resource type of `ResourceTypeList` and then specify the resource types in a `ResourceTypeList`.
    ///
    /// The following are valid resource types for each Firewall Manager policy type:
    ///
    /// - AWS WAF Classic - `AWS::ApiGateway::Stage`, `AWS::CloudFront::Distribution`, and `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    /// - AWS WAF - `AWS::ApiGateway::Stage`, `AWS::ElasticLoadBalancingV2::LoadBalancer`, and `AWS::CloudFront::Distribution`.
    /// - Shield Advanced - `AWS::ElasticLoadBalancingV2::LoadBalancer`, `AWS::ElasticLoadBalancing::LoadBalancer`, `AWS::EC2::EIP`, and `AWS::CloudFront::Distribution`.
    /// - Network ACL - `AWS::EC2::Subnet`.
    /// - Security group usage audit - `AWS::EC2::SecurityGroup`.
    /// - Security group content audit - `AWS::EC2::SecurityGroup`, `AWS::EC2::NetworkInterface`, and `AWS::EC2::Instance`.
    /// - DNS Firewall, AWS Network Firewall, and third-party firewall - `AWS::EC2::VPC`.
    ///
    /// `ResourceType`; updated in place.
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// An array of `ResourceType` objects. Use this only to specify multiple resource types. To specify a single resource type, use `ResourceType`.
    ///
    /// `ResourceTypeList`; updated in place.
    pub fn resource_type_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceTypeList", value.into_value().into_node());
        self
    }

    /// Indicates whether AWS Firewall Manager should automatically remove protections from resources that leave the policy scope and clean up resources that Firewall Manager is managing for accounts when those accounts leave policy scope. For example, Firewall Manager will disassociate a Firewall Manager managed web ACL from a protected customer resource when the customer resource leaves policy scope.
    ///
    /// By default, Firewall Manager doesn't remove protections or delete Firewall Manager managed resources.
    ///
    /// This option is not available for Shield Advanced or AWS WAF Classic policies.
    ///
    /// `ResourcesCleanUp`; updated in place.
    pub fn resources_clean_up(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ResourcesCleanUp", value.into_value().into_node());
        self
    }

    /// A collection of key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<PolicyTagProperty>>) -> Self {
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

impl Construct for CfnPolicy {
    type Handle = CfnPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyRef {
        CfnPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicy`] of a stack.
pub struct CfnPolicyRef(NodeRef);

impl Clone for CfnPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyRef {}
impl AsNode for CfnPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyRef {
    /// What `Ref` returns: its `Id`, a [`fms::PolicyId`](kinds::fms::PolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fms::PolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::fms::PolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::fms::PolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::fms::PolicyId> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fms::PolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::fms::PolicyArn> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fms::PolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in or exclude from the policy. Specifying an OU is the equivalent of specifying all accounts in the OU and in any of its child OUs, including any child OUs and accounts that are added at a later time.
///
/// This is used for the policy's `IncludeMap` and `ExcludeMap`.
///
/// You can specify account IDs, OUs, or a combination:
///
/// - Specify account IDs by setting the key to `ACCOUNT`. For example, the following is a valid map: `{“ACCOUNT”: [“accountID1”, “accountID2”]}`.
/// - Specify OUs by setting the key to `ORGUNIT`. For example, the following is a valid map: `{“ORGUNIT”: [“ouid111”, “ouid112”]}`.
/// - Specify accounts and OUs together in a single map, separated with a comma. For example, the following is a valid map: `{“ACCOUNT”: [“accountID1”, “accountID2”], “ORGUNIT”: [“ouid111”, “ouid112”]}`.
///
/// The property type `IEMap` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IEMapProperty(Object);

impl IEMapProperty {
    /// `IEMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The account list for the map.
    ///
    /// `ACCOUNT`.
    pub fn account(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ACCOUNT", value.into_value().into_node());
        self
    }

    /// The organizational unit list for the map.
    ///
    /// `ORGUNIT`.
    pub fn orgunit(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ORGUNIT", value.into_value().into_node());
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

impl Kind for IEMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IEMapProperty> for IEMapProperty {}
impl From<IEMapProperty> for Node {
    #[inline]
    fn from(value: IEMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IEMapProperty> for IEMapProperty {
    #[inline]
    fn into_value(self) -> Value<IEMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ICMP protocol: The ICMP type and code.
///
/// The property type `IcmpTypeCode` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcmpTypeCodeProperty(Object);

impl IcmpTypeCodeProperty {
    /// `IcmpTypeCodeProperty` with its required properties, in alphabetical order:
    ///
    /// - `code`: ICMP code.
    /// - `r#type`: ICMP type.
    pub fn new(code: impl IntoValue<i64>, r#type: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Code", code.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for IcmpTypeCodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcmpTypeCodeProperty> for IcmpTypeCodeProperty {}
impl From<IcmpTypeCodeProperty> for Node {
    #[inline]
    fn from(value: IcmpTypeCodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcmpTypeCodeProperty> for IcmpTypeCodeProperty {
    #[inline]
    fn into_value(self) -> Value<IcmpTypeCodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a Firewall Manager network ACL policy. This is used in the `PolicyOption` of a `SecurityServicePolicyData` for a `Policy`, when the `SecurityServicePolicyData` type is set to `NETWORK_ACL_COMMON`.
///
/// For information about network ACLs, see [Control traffic to subnets using network ACLs](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html) in the *Amazon Virtual Private Cloud User Guide*.
///
/// The property type `NetworkAclCommonPolicy` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkAclCommonPolicyProperty(Object);

impl NetworkAclCommonPolicyProperty {
    /// `NetworkAclCommonPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `network_acl_entry_set`: The definition of the first and last rules for the network ACL policy.
    pub fn new(network_acl_entry_set: impl IntoValue<NetworkAclEntrySetProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NetworkAclEntrySet",
            network_acl_entry_set.into_value().into_node(),
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

impl Kind for NetworkAclCommonPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkAclCommonPolicyProperty> for NetworkAclCommonPolicyProperty {}
impl From<NetworkAclCommonPolicyProperty> for Node {
    #[inline]
    fn from(value: NetworkAclCommonPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkAclCommonPolicyProperty> for NetworkAclCommonPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkAclCommonPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a rule in a network ACL.
///
/// Each network ACL has a set of numbered ingress rules and a separate set of numbered egress rules. When determining
/// whether a packet should be allowed in or out of a subnet associated with the network ACL, AWS processes the entries in the network ACL according to the rule numbers, in ascending order.
///
/// When you manage an individual network ACL, you explicitly specify the rule numbers. When you specify the network ACL rules in a Firewall Manager policy, you provide the rules to run first, in the order that you want them to run, and the rules to run last, in the order that you want them to run. Firewall Manager assigns the rule numbers for you when you save the network ACL policy specification.
///
/// The property type `NetworkAclEntry` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkAclEntryProperty(Object);

impl NetworkAclEntryProperty {
    /// `NetworkAclEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `egress`: Indicates whether the rule is an egress, or outbound, rule (applied to traffic leaving the subnet).
    /// - `protocol`: The protocol number.
    /// - `rule_action`: Indicates whether to allow or deny the traffic that matches the rule.
    pub fn new(
        egress: impl IntoValue<bool>,
        protocol: impl IntoValue<String>,
        rule_action: impl IntoValue<RuleAction>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Egress", egress.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put("RuleAction", rule_action.into_value().into_node());
        Self(object_)
    }

    /// The IPv4 network range to allow or deny, in CIDR notation.
    ///
    /// `CidrBlock`.
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CidrBlock", value.into_value().into_node());
        self
    }

    /// ICMP protocol: The ICMP type and code.
    ///
    /// `IcmpTypeCode`.
    pub fn icmp_type_code(mut self, value: impl IntoValue<IcmpTypeCodeProperty>) -> Self {
        self.0.put("IcmpTypeCode", value.into_value().into_node());
        self
    }

    /// The IPv6 network range to allow or deny, in CIDR notation.
    ///
    /// `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6CidrBlock", value.into_value().into_node());
        self
    }

    /// TCP or UDP protocols: The range of ports the rule applies to.
    ///
    /// `PortRange`.
    pub fn port_range(mut self, value: impl IntoValue<PortRangeProperty>) -> Self {
        self.0.put("PortRange", value.into_value().into_node());
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

impl Kind for NetworkAclEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkAclEntryProperty> for NetworkAclEntryProperty {}
impl From<NetworkAclEntryProperty> for Node {
    #[inline]
    fn from(value: NetworkAclEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkAclEntryProperty> for NetworkAclEntryProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkAclEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the first and last rules for the network ACL policy, and the remediation settings for each.
///
/// The property type `NetworkAclEntrySet` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkAclEntrySetProperty(Object);

impl NetworkAclEntrySetProperty {
    /// `NetworkAclEntrySetProperty` with its required properties, in alphabetical order:
    ///
    /// - `force_remediate_for_first_entries`: Applies only when remediation is enabled for the policy as a whole.
    /// - `force_remediate_for_last_entries`: Applies only when remediation is enabled for the policy as a whole.
    pub fn new(
        force_remediate_for_first_entries: impl IntoValue<bool>,
        force_remediate_for_last_entries: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ForceRemediateForFirstEntries",
            force_remediate_for_first_entries.into_value().into_node(),
        );
        object_.put(
            "ForceRemediateForLastEntries",
            force_remediate_for_last_entries.into_value().into_node(),
        );
        Self(object_)
    }

    /// The rules that you want to run first in the Firewall Manager managed network ACLs.
    ///
    /// > Provide these in the order in which you want them to run. Firewall Manager will assign the specific rule numbers for you, in the network ACLs that it creates.
    ///
    /// You must specify at least one first entry or one last entry in any network ACL policy.
    ///
    /// `FirstEntries`.
    pub fn first_entries(mut self, value: impl IntoValue<List<NetworkAclEntryProperty>>) -> Self {
        self.0.put("FirstEntries", value.into_value().into_node());
        self
    }

    /// The rules that you want to run last in the Firewall Manager managed network ACLs.
    ///
    /// > Provide these in the order in which you want them to run. Firewall Manager will assign the specific rule numbers for you, in the network ACLs that it creates.
    ///
    /// You must specify at least one first entry or one last entry in any network ACL policy.
    ///
    /// `LastEntries`.
    pub fn last_entries(mut self, value: impl IntoValue<List<NetworkAclEntryProperty>>) -> Self {
        self.0.put("LastEntries", value.into_value().into_node());
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

impl Kind for NetworkAclEntrySetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkAclEntrySetProperty> for NetworkAclEntrySetProperty {}
impl From<NetworkAclEntrySetProperty> for Node {
    #[inline]
    fn from(value: NetworkAclEntrySetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkAclEntrySetProperty> for NetworkAclEntrySetProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkAclEntrySetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures the firewall policy deployment model of AWS Network Firewall. For information about Network Firewall deployment models, see [AWS Network Firewall example architectures with routing](https://docs.aws.amazon.com/network-firewall/latest/developerguide/architectures.html) in the *Network Firewall Developer Guide*.
///
/// The property type `NetworkFirewallPolicy` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkFirewallPolicyProperty(Object);

impl NetworkFirewallPolicyProperty {
    /// `NetworkFirewallPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `firewall_deployment_model`: Defines the deployment model to use for the firewall policy.
    pub fn new(firewall_deployment_model: impl IntoValue<FirewallDeploymentModel>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FirewallDeploymentModel",
            firewall_deployment_model.into_value().into_node(),
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

impl Kind for NetworkFirewallPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkFirewallPolicyProperty> for NetworkFirewallPolicyProperty {}
impl From<NetworkFirewallPolicyProperty> for Node {
    #[inline]
    fn from(value: NetworkFirewallPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkFirewallPolicyProperty> for NetworkFirewallPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkFirewallPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment model, or a third-party firewall policy.
///
/// The property type `PolicyOption` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyOptionProperty(Object);

impl PolicyOptionProperty {
    /// `PolicyOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines a Firewall Manager network ACL policy.
    ///
    /// `NetworkAclCommonPolicy`.
    pub fn network_acl_common_policy(
        mut self,
        value: impl IntoValue<NetworkAclCommonPolicyProperty>,
    ) -> Self {
        self.0
            .put("NetworkAclCommonPolicy", value.into_value().into_node());
        self
    }

    /// Defines the deployment model to use for the firewall policy.
    ///
    /// `NetworkFirewallPolicy`.
    pub fn network_firewall_policy(
        mut self,
        value: impl IntoValue<NetworkFirewallPolicyProperty>,
    ) -> Self {
        self.0
            .put("NetworkFirewallPolicy", value.into_value().into_node());
        self
    }

    /// Defines the policy options for a third-party firewall policy.
    ///
    /// `ThirdPartyFirewallPolicy`.
    pub fn third_party_firewall_policy(
        mut self,
        value: impl IntoValue<ThirdPartyFirewallPolicyProperty>,
    ) -> Self {
        self.0
            .put("ThirdPartyFirewallPolicy", value.into_value().into_node());
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

impl Kind for PolicyOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyOptionProperty> for PolicyOptionProperty {}
impl From<PolicyOptionProperty> for Node {
    #[inline]
    fn from(value: PolicyOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyOptionProperty> for PolicyOptionProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
///
/// The property type `PolicyTag` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyTagProperty(Object);

impl PolicyTagProperty {
    /// `PolicyTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Part of the key:value pair that defines a tag.
    /// - `value`: Part of the key:value pair that defines a tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for PolicyTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyTagProperty> for PolicyTagProperty {}
impl From<PolicyTagProperty> for Node {
    #[inline]
    fn from(value: PolicyTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyTagProperty> for PolicyTagProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// TCP or UDP protocols: The range of ports the rule applies to.
///
/// The property type `PortRange` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortRangeProperty(Object);

impl PortRangeProperty {
    /// `PortRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `from`: The beginning port number of the range.
    /// - `to`: The ending port number of the range.
    pub fn new(from: impl IntoValue<i64>, to: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("From", from.into_value().into_node());
        object_.put("To", to.into_value().into_node());
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

impl Kind for PortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortRangeProperty> for PortRangeProperty {}
impl From<PortRangeProperty> for Node {
    #[inline]
    fn from(value: PortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortRangeProperty> for PortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<PortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resource tags that AWS Firewall Manager uses to determine if a particular resource should be included or excluded from the AWS Firewall Manager policy. Tags enable you to categorize your AWS resources in different ways, for example, by purpose, owner, or environment. Each tag consists of a key and an optional value. Firewall Manager combines the tags with "AND" so that, if you add more than one tag to a policy scope, a resource must have all the specified tags to be included or excluded. For more information, see [Working with Tag Editor](https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/tag-editor.html).
///
/// The property type `ResourceTag` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The resource tag key.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The resource tag value.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the security service that is being used to protect the resources.
///
/// The property type `SecurityServicePolicyData` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityServicePolicyDataProperty(Object);

impl SecurityServicePolicyDataProperty {
    /// `SecurityServicePolicyDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The service that the policy is using to protect the resources.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Details about the service that are specific to the service type, in JSON format.
    ///
    /// - Example: `DNS_FIREWALL`
    ///
    /// `"{\"type\":\"DNS_FIREWALL\",\"preProcessRuleGroups\":[{\"ruleGroupId\":\"rslvr-frg-1\",\"priority\":10}],\"postProcessRuleGroups\":[{\"ruleGroupId\":\"rslvr-frg-2\",\"priority\":9911}]}"`
    ///
    /// > Valid values for `preProcessRuleGroups` are between 1 and 99. Valid values for `postProcessRuleGroups` are between 9901 and 10000.
    /// - Example: `NETWORK_FIREWALL` - Centralized deployment model
    ///
    /// `"{\"type\":\"NETWORK_FIREWALL\",\"awsNetworkFirewallConfig\":{\"networkFirewallStatelessRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateless-rulegroup/test\",\"priority\":1}],\"networkFirewallStatelessDefaultActions\":[\"aws:forward_to_sfe\",\"customActionName\"],\"networkFirewallStatelessFragmentDefaultActions\":[\"aws:forward_to_sfe\",\"customActionName\"],\"networkFirewallStatelessCustomActions\":[{\"actionName\":\"customActionName\",\"actionDefinition\":{\"publishMetricAction\":{\"dimensions\":[{\"value\":\"metricdimensionvalue\"}]}}}],\"networkFirewallStatefulRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateful-rulegroup/test\"}],\"networkFirewallLoggingConfiguration\":{\"logDestinationConfigs\":[{\"logDestinationType\":\"S3\",\"logType\":\"ALERT\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}},{\"logDestinationType\":\"S3\",\"logType\":\"FLOW\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}}],\"overrideExistingConfig\":true}},\"firewallDeploymentModel\":{\"centralizedFirewallDeploymentModel\":{\"centralizedFirewallOrchestrationConfig\":{\"inspectionVpcIds\":[{\"resourceId\":\"vpc-1234\",\"accountId\":\"123456789011\"}],\"firewallCreationConfig\":{\"endpointLocation\":{\"availabilityZoneConfigList\":[{\"availabilityZoneId\":null,\"availabilityZoneName\":\"us-east-1a\",\"allowedIPV4CidrList\":[\"10.0.0.0/28\"]}]}},\"allowedIPV4CidrList\":[]}}}}"`
    ///
    /// To use the distributed deployment model, you must set [FirewallDeploymentModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fms-policy-networkfirewallpolicy.html) to `DISTRIBUTED`.
    /// - Example: `NETWORK_FIREWALL` - Distributed deployment model with automatic Availability Zone configuration
    ///
    /// `"{\"type\":\"NETWORK_FIREWALL\",\"networkFirewallStatelessRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateless-rulegroup/test\",\"priority\":1}],\"networkFirewallStatelessDefaultActions\":[\"aws:forward_to_sfe\",\"customActionName\"],\"networkFirewallStatelessFragmentDefaultActions\":[\"aws:forward_to_sfe\",\"customActionName\"],\"networkFirewallStatelessCustomActions\":[{\"actionName\":\"customActionName\",\"actionDefinition\":{\"publishMetricAction\":{\"dimensions\":[{\"value\":\"metricdimensionvalue\"}]}}}],\"networkFirewallStatefulRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateful-rulegroup/test\"}],\"networkFirewallOrchestrationConfig\":{\"singleFirewallEndpointPerVPC\":false,\"allowedIPV4CidrList\":[\"10.0.0.0/28\",\"192.168.0.0/28\"],\"routeManagementAction\":\"OFF\"},\"networkFirewallLoggingConfiguration\":{\"logDestinationConfigs\":[{\"logDestinationType\":\"S3\",\"logType\":\"ALERT\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}},{\"logDestinationType\":\"S3\",\"logType\":\"FLOW\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}}],\"overrideExistingConfig\":true}}"`
    ///
    /// With automatic Availbility Zone configuration, Firewall Manager chooses which Availability Zones to create the endpoints in. To use the distributed deployment model, you must set [FirewallDeploymentModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fms-policy-networkfirewallpolicy.html) to `DISTRIBUTED`.
    /// - Example: `NETWORK_FIREWALL` - Distributed deployment model with automatic Availability Zone configuration and route management
    ///
    /// `"{\"type\":\"NETWORK_FIREWALL\",\"networkFirewallStatelessRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateless-rulegroup/test\",\"priority\":1}],\"networkFirewallStatelessDefaultActions\":[\"aws:forward_to_sfe\",\"customActionName\"],\"networkFirewallStatelessFragmentDefaultActions\":[\"aws:forward_to_sfe\",\"customActionName\"],\"networkFirewallStatelessCustomActions\":[{\"actionName\":\"customActionName\",\"actionDefinition\":{\"publishMetricAction\":{\"dimensions\":[{\"value\":\"metricdimensionvalue\"}]}}}],\"networkFirewallStatefulRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateful-rulegroup/test\"}],\"networkFirewallOrchestrationConfig\":{\"singleFirewallEndpointPerVPC\":false,\"allowedIPV4CidrList\":[\"10.0.0.0/28\",\"192.168.0.0/28\"],\"routeManagementAction\":\"MONITOR\",\"routeManagementTargetTypes\":[\"InternetGateway\"]},\"networkFirewallLoggingConfiguration\":{\"logDestinationConfigs\":[{\"logDestinationType\":\"S3\",\"logType\":\"ALERT\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}},{\"logDestinationType\":\"S3\",\"logType\": \"FLOW\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}}],\"overrideExistingConfig\":true}}"`
    ///
    /// To use the distributed deployment model, you must set [FirewallDeploymentModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fms-policy-networkfirewallpolicy.html) to `DISTRIBUTED`.
    /// - Example: `NETWORK_FIREWALL` - Distributed deployment model with custom Availability Zone configuration
    ///
    /// `"{\"type\":\"NETWORK_FIREWALL\",\"networkFirewallStatelessRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateless-rulegroup/test\",\"priority\":1}],\"networkFirewallStatelessDefaultActions\":[\"aws:forward_to_sfe\",\"customActionName\"],\"networkFirewallStatelessFragmentDefaultActions\":[\"aws:forward_to_sfe\",\"fragmentcustomactionname\"],\"networkFirewallStatelessCustomActions\":[{\"actionName\":\"customActionName\", \"actionDefinition\":{\"publishMetricAction\":{\"dimensions\":[{\"value\":\"metricdimensionvalue\"}]}}},{\"actionName\":\"fragmentcustomactionname\",\"actionDefinition\":{\"publishMetricAction\":{\"dimensions\":[{\"value\":\"fragmentmetricdimensionvalue\"}]}}}],\"networkFirewallStatefulRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateful-rulegroup/test\"}],\"networkFirewallOrchestrationConfig\":{\"firewallCreationConfig\":{ \"endpointLocation\":{\"availabilityZoneConfigList\":[{\"availabilityZoneName\":\"us-east-1a\",\"allowedIPV4CidrList\":[\"10.0.0.0/28\"]},{\"availabilityZoneName\":\"us-east-1b\",\"allowedIPV4CidrList\":[ \"10.0.0.0/28\"]}]} },\"singleFirewallEndpointPerVPC\":false,\"allowedIPV4CidrList\":null,\"routeManagementAction\":\"OFF\",\"networkFirewallLoggingConfiguration\":{\"logDestinationConfigs\":[{\"logDestinationType\":\"S3\",\"logType\":\"ALERT\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}},{\"logDestinationType\":\"S3\",\"logType\":\"FLOW\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}}],\"overrideExistingConfig\":boolean}}"`
    ///
    /// With custom Availability Zone configuration, you define which specific Availability Zones to create endpoints in by configuring `firewallCreationConfig`. To configure the Availability Zones in `firewallCreationConfig`, specify either the `availabilityZoneName` or `availabilityZoneId` parameter, not both parameters.
    ///
    /// To use the distributed deployment model, you must set [FirewallDeploymentModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fms-policy-networkfirewallpolicy.html) to `DISTRIBUTED`.
    /// - Example: `NETWORK_FIREWALL` - Distributed deployment model with custom Availability Zone configuration and route management
    ///
    /// `"{\"type\":\"NETWORK_FIREWALL\",\"networkFirewallStatelessRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateless-rulegroup/test\",\"priority\":1}],\"networkFirewallStatelessDefaultActions\":[\"aws:forward_to_sfe\",\"customActionName\"],\"networkFirewallStatelessFragmentDefaultActions\":[\"aws:forward_to_sfe\",\"fragmentcustomactionname\"],\"networkFirewallStatelessCustomActions\":[{\"actionName\":\"customActionName\",\"actionDefinition\":{\"publishMetricAction\":{\"dimensions\":[{\"value\":\"metricdimensionvalue\"}]}}},{\"actionName\":\"fragmentcustomactionname\",\"actionDefinition\":{\"publishMetricAction\":{\"dimensions\":[{\"value\":\"fragmentmetricdimensionvalue\"}]}}}],\"networkFirewallStatefulRuleGroupReferences\":[{\"resourceARN\":\"arn:aws:network-firewall:us-east-1:123456789011:stateful-rulegroup/test\"}],\"networkFirewallOrchestrationConfig\":{\"firewallCreationConfig\":{\"endpointLocation\":{\"availabilityZoneConfigList\":[{\"availabilityZoneName\":\"us-east-1a\",\"allowedIPV4CidrList\":[\"10.0.0.0/28\"]},{\"availabilityZoneName\":\"us-east-1b\",\"allowedIPV4CidrList\":[\"10.0.0.0/28\"]}]}},\"singleFirewallEndpointPerVPC\":false,\"allowedIPV4CidrList\":null,\"routeManagementAction\":\"MONITOR\",\"routeManagementTargetTypes\":[\"InternetGateway\"],\"routeManagementConfig\":{\"allowCrossAZTrafficIfNoEndpoint\":true}},\"networkFirewallLoggingConfiguration\":{\"logDestinationConfigs\":[{\"logDestinationType\":\"S3\",\"logType\":\"ALERT\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}},{\"logDestinationType\":\"S3\",\"logType\":\"FLOW\",\"logDestination\":{\"bucketName\":\"s3-bucket-name\"}}],\"overrideExistingConfig\":boolean}}"`
    ///
    /// To use the distributed deployment model, you must set [FirewallDeploymentModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fms-policy-networkfirewallpolicy.html) to `DISTRIBUTED`.
    /// - Example: `THIRD_PARTY_FIREWALL` - Palo Alto Networks Cloud Next-Generation Firewall centralized deployment model
    ///
    /// `"{ \"type\":\"THIRD_PARTY_FIREWALL\", \"thirdPartyFirewall\":\"PALO_ALTO_NETWORKS_CLOUD_NGFW\", \"thirdPartyFirewallConfig\":{ \"thirdPartyFirewallPolicyList\":[\"global-1\"] },\"firewallDeploymentModel\":{\"centralizedFirewallDeploymentModel\":{\"centralizedFirewallOrchestrationConfig\":{\"inspectionVpcIds\":[{\"resourceId\":\"vpc-1234\",\"accountId\":\"123456789011\"}],\"firewallCreationConfig\":{\"endpointLocation\":{\"availabilityZoneConfigList\":[{\"availabilityZoneId\":null,\"availabilityZoneName\":\"us-east-1a\",\"allowedIPV4CidrList\":[\"10.0.0.0/28\"]}]}},\"allowedIPV4CidrList\":[]}}}}"`
    ///
    /// To use the distributed deployment model, you must set [FirewallDeploymentModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fms-policy-thirdpartyfirewallpolicy.html) to `CENTRALIZED`.
    /// - Example: `THIRD_PARTY_FIREWALL` - Palo Alto Networks Cloud Next-Generation Firewall distributed deployment model
    ///
    /// `"{\"type\":\"THIRD_PARTY_FIREWALL\",\"thirdPartyFirewall\":\"PALO_ALTO_NETWORKS_CLOUD_NGFW\",\"thirdPartyFirewallConfig\":{\"thirdPartyFirewallPolicyList\":[\"global-1\"] },\"firewallDeploymentModel\":{ \"distributedFirewallDeploymentModel\":{ \"distributedFirewallOrchestrationConfig\":{\"firewallCreationConfig\":{\"endpointLocation\":{ \"availabilityZoneConfigList\":[ {\"availabilityZoneName\":\"${AvailabilityZone}\" } ] } }, \"allowedIPV4CidrList\":[ ] } } } }"`
    ///
    /// To use the distributed deployment model, you must set [FirewallDeploymentModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-fms-policy-thirdpartyfirewallpolicy.html) to `DISTRIBUTED`.
    /// - Specification for `SHIELD_ADVANCED` for Amazon CloudFront distributions
    ///
    /// `"{\"type\":\"SHIELD_ADVANCED\",\"automaticResponseConfiguration\": {\"automaticResponseStatus\":\"ENABLED|IGNORED|DISABLED\", \"automaticResponseAction\":\"BLOCK|COUNT\"}, \"overrideCustomerWebaclClassic\":true|false}"`
    ///
    /// For example: `"{\"type\":\"SHIELD_ADVANCED\",\"automaticResponseConfiguration\": {\"automaticResponseStatus\":\"ENABLED\", \"automaticResponseAction\":\"COUNT\"}}"`
    ///
    /// The default value for `automaticResponseStatus` is `IGNORED`. The value for `automaticResponseAction` is only required when `automaticResponseStatus` is set to `ENABLED`. The default value for `overrideCustomerWebaclClassic` is `false`.
    ///
    /// For other resource types that you can protect with a Shield Advanced policy, this `ManagedServiceData` configuration is an empty string.
    /// - Example: `WAFV2`
    ///
    /// `"{\"type\":\"WAFV2\",\"preProcessRuleGroups\":[{\"ruleGroupArn\":null,\"overrideAction\":{\"type\":\"NONE\"},\"managedRuleGroupIdentifier\":{\"version\":null,\"vendorName\":\"AWS\",\"managedRuleGroupName\":\"AWSManagedRulesAmazonIpReputationList\"},\"ruleGroupType\":\"ManagedRuleGroup\",\"excludeRules\":[{\"name\":\"NoUserAgent_HEADER\"}]}],\"postProcessRuleGroups\":[],\"defaultAction\":{\"type\":\"ALLOW\"},\"overrideCustomerWebACLAssociation\":false,\"loggingConfiguration\":{\"logDestinationConfigs\":[\"arn:aws:firehose:us-west-2:12345678912:deliverystream/aws-waf-logs-fms-admin-destination\"],\"redactedFields\":[{\"redactedFieldType\":\"SingleHeader\",\"redactedFieldValue\":\"Cookies\"},{\"redactedFieldType\":\"Method\"}]}}"`
    ///
    /// In the `loggingConfiguration`, you can specify one `logDestinationConfigs`, you can optionally provide up to 20 `redactedFields`, and the `RedactedFieldType` must be one of `URI`, `QUERY_STRING`, `HEADER`, or `METHOD`.
    /// - Example: `AWS WAF Classic`
    ///
    /// `"{\"type\": \"WAF\", \"ruleGroups\": [{\"id\":\"12345678-1bcd-9012-efga-0987654321ab\", \"overrideAction\": {\"type\": \"COUNT\"}}], \"defaultAction\": {\"type\": \"BLOCK\"}}"`
    /// - Example: `WAFV2` - AWS Firewall Manager support for AWS WAF managed rule group versioning
    ///
    /// `"{\"type\":\"WAFV2\",\"preProcessRuleGroups\":[{\"ruleGroupArn\":null,\"overrideAction\":{\"type\":\"NONE\"},\"managedRuleGroupIdentifier\":{\"versionEnabled\":true,\"version\":\"Version_2.0\",\"vendorName\":\"AWS\",\"managedRuleGroupName\":\"AWSManagedRulesCommonRuleSet\"},\"ruleGroupType\":\"ManagedRuleGroup\",\"excludeRules\":[{\"name\":\"NoUserAgent_HEADER\"}]}],\"postProcessRuleGroups\":[],\"defaultAction\":{\"type\":\"ALLOW\"},\"overrideCustomerWebACLAssociation\":false,\"loggingConfiguration\":{\"logDestinationConfigs\":[\"arn:aws:firehose:us-west-2:12345678912:deliverystream/aws-waf-logs-fms-admin-destination\"],\"redactedFields\":[{\"redactedFieldType\":\"SingleHeader\",\"redactedFieldValue\":\"Cookies\"},{\"redactedFieldType\":\"Method\"}]}}"`
    ///
    /// To use a specific version of a AWS WAF managed rule group in your Firewall Manager policy, you must set `versionEnabled` to `true`, and set `version` to the version you'd like to use. If you don't set `versionEnabled` to `true`, or if you omit `versionEnabled`, then Firewall Manager uses the default version of the AWS WAF managed rule group.
    /// - Example: `SECURITY_GROUPS_COMMON`
    ///
    /// `"{\"type\":\"SECURITY_GROUPS_COMMON\",\"revertManualSecurityGroupChanges\":false,\"exclusiveResourceSecurityGroupManagement\":false, \"applyToAllEC2InstanceENIs\":false,\"securityGroups\":[{\"id\":\" sg-000e55995d61a06bd\"}]}"`
    /// - Example: Shared VPCs. Apply the preceding policy to resources in shared VPCs as well as to those in VPCs that the account owns
    ///
    /// `"{\"type\":\"SECURITY_GROUPS_COMMON\",\"revertManualSecurityGroupChanges\":false,\"exclusiveResourceSecurityGroupManagement\":false, \"applyToAllEC2InstanceENIs\":false,\"includeSharedVPC\":true,\"securityGroups\":[{\"id\":\" sg-000e55995d61a06bd\"}]}"`
    /// - Example: `SECURITY_GROUPS_CONTENT_AUDIT`
    ///
    /// `"{\"type\":\"SECURITY_GROUPS_CONTENT_AUDIT\",\"securityGroups\":[{\"id\":\"sg-000e55995d61a06bd\"}],\"securityGroupAction\":{\"type\":\"ALLOW\"}}"`
    ///
    /// The security group action for content audit can be `ALLOW` or `DENY`. For `ALLOW`, all in-scope security group rules must be within the allowed range of the policy's security group rules. For `DENY`, all in-scope security group rules must not contain a value or a range that matches a rule value or range in the policy security group.
    /// - Example: `SECURITY_GROUPS_USAGE_AUDIT`
    ///
    /// `"{\"type\":\"SECURITY_GROUPS_USAGE_AUDIT\",\"deleteUnusedSecurityGroups\":true,\"coalesceRedundantSecurityGroups\":true}"`
    ///
    /// `ManagedServiceData`.
    pub fn managed_service_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManagedServiceData", value.into_value().into_node());
        self
    }

    /// Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment model, or a third-party firewall policy.
    ///
    /// `PolicyOption`.
    pub fn policy_option(mut self, value: impl IntoValue<PolicyOptionProperty>) -> Self {
        self.0.put("PolicyOption", value.into_value().into_node());
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

impl Kind for SecurityServicePolicyDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityServicePolicyDataProperty> for SecurityServicePolicyDataProperty {}
impl From<SecurityServicePolicyDataProperty> for Node {
    #[inline]
    fn from(value: SecurityServicePolicyDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityServicePolicyDataProperty> for SecurityServicePolicyDataProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityServicePolicyDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures the deployment model for the third-party firewall.
///
/// The property type `ThirdPartyFirewallPolicy` of `AWS::FMS::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThirdPartyFirewallPolicyProperty(Object);

impl ThirdPartyFirewallPolicyProperty {
    /// `ThirdPartyFirewallPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `firewall_deployment_model`: Defines the deployment model to use for the third-party firewall policy.
    pub fn new(firewall_deployment_model: impl IntoValue<FirewallDeploymentModel>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FirewallDeploymentModel",
            firewall_deployment_model.into_value().into_node(),
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

impl Kind for ThirdPartyFirewallPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThirdPartyFirewallPolicyProperty> for ThirdPartyFirewallPolicyProperty {}
impl From<ThirdPartyFirewallPolicyProperty> for Node {
    #[inline]
    fn from(value: ThirdPartyFirewallPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThirdPartyFirewallPolicyProperty> for ThirdPartyFirewallPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ThirdPartyFirewallPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FirewallDeploymentModel` of a `NetworkFirewallPolicy` of `AWS::FMS::Policy`.
pub enum FirewallDeploymentModel {
    /// `CENTRALIZED`.
    Centralized,
    /// `DISTRIBUTED`.
    Distributed,
}

#[diagnostic::do_not_recommend]
impl Kind for FirewallDeploymentModel {}
#[diagnostic::do_not_recommend]
impl TextKind for FirewallDeploymentModel {}
#[diagnostic::do_not_recommend]
impl IdKind for FirewallDeploymentModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FirewallDeploymentModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<FirewallDeploymentModel> for FirewallDeploymentModel {
    #[inline]
    fn into_value(self) -> Value<FirewallDeploymentModel> {
        const VALUES: &[&str] = &["CENTRALIZED", "DISTRIBUTED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceTagLogicalOperator` of `AWS::FMS::Policy`.
pub enum ResourceTagLogicalOperator {
    /// `AND`.
    And,
    /// `OR`.
    Or,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceTagLogicalOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceTagLogicalOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceTagLogicalOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceTagLogicalOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceTagLogicalOperator> for ResourceTagLogicalOperator {
    #[inline]
    fn into_value(self) -> Value<ResourceTagLogicalOperator> {
        const VALUES: &[&str] = &["AND", "OR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleAction` of a `NetworkAclEntry` of `AWS::FMS::Policy`.
pub enum RuleAction {
    /// `allow`.
    Allow,
    /// `deny`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleAction {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleAction {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleAction> for RuleAction {
    #[inline]
    fn into_value(self) -> Value<RuleAction> {
        const VALUES: &[&str] = &["allow", "deny"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SecurityServicePolicyData` of `AWS::FMS::Policy`.
pub enum Type {
    /// `DNS_FIREWALL`.
    DnsFirewall,
    /// `IMPORT_NETWORK_FIREWALL`.
    ImportNetworkFirewall,
    /// `NETWORK_ACL_COMMON`.
    NetworkAclCommon,
    /// `NETWORK_FIREWALL`.
    NetworkFirewall,
    /// `SECURITY_GROUPS_COMMON`.
    SecurityGroupsCommon,
    /// `SECURITY_GROUPS_CONTENT_AUDIT`.
    SecurityGroupsContentAudit,
    /// `SECURITY_GROUPS_USAGE_AUDIT`.
    SecurityGroupsUsageAudit,
    /// `SHIELD_ADVANCED`.
    ShieldAdvanced,
    /// `THIRD_PARTY_FIREWALL`.
    ThirdPartyFirewall,
    /// `WAF`.
    Waf,
    /// `WAFV2`.
    Wafv2,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "DNS_FIREWALL",
            "IMPORT_NETWORK_FIREWALL",
            "NETWORK_ACL_COMMON",
            "NETWORK_FIREWALL",
            "SECURITY_GROUPS_COMMON",
            "SECURITY_GROUPS_CONTENT_AUDIT",
            "SECURITY_GROUPS_USAGE_AUDIT",
            "SHIELD_ADVANCED",
            "THIRD_PARTY_FIREWALL",
            "WAF",
            "WAFV2",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
