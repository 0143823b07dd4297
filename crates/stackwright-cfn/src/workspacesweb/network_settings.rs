// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::NetworkSettings` and its property types.

use crate::l1::*;

/// This resource specifies network settings that can be associated with a web portal. Once associated with a web portal, network settings define how streaming instances will connect with your specified VPC.
///
/// The VPC must have default tenancy. VPCs with dedicated tenancy are not supported.
///
/// For availability consideration, you must have at least two subnets created in two different Availability Zones. WorkSpaces Secure Browser is available in a subset of the Availability Zones for each supported Region. For more information, see [Supported Availability Zones](https://docs.aws.amazon.com/workspaces-web/latest/adminguide/availability-zones.html).
///
/// `AWS::WorkSpacesWeb::NetworkSettings`; `Ref` returns its `NetworkSettingsArn`, a [`workspacesweb::NetworkSettingsArn`](kinds::workspacesweb::NetworkSettingsArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-networksettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkSettings(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::NetworkSettings",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_settings.rules"),
};

impl CfnNetworkSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::NetworkSettings";

    /// `CfnNetworkSettings` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: One or more security groups used to control access from streaming instances to your VPC.
    /// - `subnet_ids`: The subnets in which network interfaces are created to connect streaming instances to your VPC.
    /// - `vpc_id`: The VPC that streaming instances will connect to.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The tags to add to the network settings resource. A tag is a key-value pair.
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

impl Construct for CfnNetworkSettings {
    type Handle = CfnNetworkSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkSettingsRef {
        CfnNetworkSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkSettings`] of a stack.
pub struct CfnNetworkSettingsRef(NodeRef);

impl Clone for CfnNetworkSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkSettingsRef {}
impl AsNode for CfnNetworkSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkSettingsRef {
    /// What `Ref` returns: its `NetworkSettingsArn`, a [`workspacesweb::NetworkSettingsArn`](kinds::workspacesweb::NetworkSettingsArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::NetworkSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of web portal ARNs that this network settings is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[inline]
    pub fn attr_associated_portal_arns(&self) -> Value<List<kinds::workspacesweb::PortalArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedPortalArns")))
    }

    /// The ARN of the network settings.
    ///
    /// `Fn::GetAtt` of `NetworkSettingsArn`.
    #[inline]
    pub fn attr_network_settings_arn(&self) -> Value<kinds::workspacesweb::NetworkSettingsArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkSettingsArn")))
    }
}

impl IntoValue<kinds::workspacesweb::NetworkSettingsArn> for &CfnNetworkSettingsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::NetworkSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
