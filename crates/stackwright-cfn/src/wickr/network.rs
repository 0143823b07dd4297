// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wickr::Network` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Wickr::Network. Creates and manages an AWS Wickr network for secure enterprise communications.
///
/// `AWS::Wickr::Network`; `Ref` returns its `NetworkArn`, a [`wickr::NetworkArn`](kinds::wickr::NetworkArn).
/// Changing one of these replaces it: `AccessLevel`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetwork(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wickr::Network",
    tags: None,
    rules: include_str!("network.rules"),
};

impl CfnNetwork {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wickr::Network";

    /// `CfnNetwork` with its required properties, in alphabetical order:
    ///
    /// - `access_level`: The access level of the network, which determines available features and capabilities.
    /// - `network_name`: The name of the network.
    pub fn new(
        access_level: impl IntoValue<AccessLevel>,
        network_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessLevel", access_level.into_value().into_node());
        object_.put("NetworkName", network_name.into_value().into_node());
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

impl Construct for CfnNetwork {
    type Handle = CfnNetworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkRef {
        CfnNetworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetwork`] of a stack.
pub struct CfnNetworkRef(NodeRef);

impl Clone for CfnNetworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkRef {}
impl AsNode for CfnNetworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkRef {
    /// What `Ref` returns: its `NetworkArn`, a [`wickr::NetworkArn`](kinds::wickr::NetworkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wickr::NetworkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS account ID that owns the network.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[inline]
    pub fn attr_aws_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AwsAccountId")))
    }

    /// The SSO redirect URI migration state. Values: 0 (not started), 1 (in progress), or 2 (completed).
    ///
    /// `Fn::GetAtt` of `MigrationState`.
    #[inline]
    pub fn attr_migration_state(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MigrationState")))
    }

    /// The Amazon Resource Name (ARN) of the network.
    ///
    /// `Fn::GetAtt` of `NetworkArn`.
    #[inline]
    pub fn attr_network_arn(&self) -> Value<kinds::wickr::NetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkArn")))
    }

    /// The unique identifier of the network.
    ///
    /// `Fn::GetAtt` of `NetworkId`.
    #[inline]
    pub fn attr_network_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkId")))
    }

    /// The current standing or status of the network.
    ///
    /// `Fn::GetAtt` of `Standing`.
    #[inline]
    pub fn attr_standing(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Standing")))
    }
}

impl IntoValue<kinds::wickr::NetworkArn> for &CfnNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wickr::NetworkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AccessLevel` of `AWS::Wickr::Network`.
pub enum AccessLevel {
    /// `PREMIUM`.
    Premium,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessLevel> for AccessLevel {
    #[inline]
    fn into_value(self) -> Value<AccessLevel> {
        const VALUES: &[&str] = &["PREMIUM", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
