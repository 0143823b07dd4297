// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::EndpointAuthorization` and its property types.

use crate::l1::*;

/// Describes an endpoint authorization for authorizing Redshift-managed VPC endpoint access to a cluster across AWS accounts.
///
/// `AWS::Redshift::EndpointAuthorization`; `Ref` returns the physical id, which is made of `ClusterIdentifier`, `Account`.
/// Changing one of these replaces it: `Account`, `ClusterIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpointAuthorization(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::EndpointAuthorization",
    tags: None,
    rules: include_str!("endpoint_authorization.rules"),
};

impl CfnEndpointAuthorization {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::EndpointAuthorization";

    /// `CfnEndpointAuthorization` with its required properties, in alphabetical order:
    ///
    /// - `account`: The AWS account ID of either the cluster owner (grantor) or grantee.
    /// - `cluster_identifier`: The cluster identifier.
    pub fn new(
        account: impl IntoValue<String>,
        cluster_identifier: impl IntoValue<kinds::redshift::ClusterIdentifier>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Account", account.into_value().into_node());
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether to force the revoke action. If true, the Redshift-managed VPC endpoints associated with the endpoint authorization are also deleted.
    ///
    /// `Force`; updated in place.
    pub fn force(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Force", value.into_value().into_node());
        self
    }

    /// The virtual private cloud (VPC) identifiers to grant access to.
    ///
    /// `VpcIds`; updated in place.
    pub fn vpc_ids(mut self, value: impl IntoValue<List<kinds::ec2::VpcId>>) -> Self {
        self.0.put("VpcIds", value.into_value().into_node());
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

impl Construct for CfnEndpointAuthorization {
    type Handle = CfnEndpointAuthorizationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointAuthorizationRef {
        CfnEndpointAuthorizationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpointAuthorization`] of a stack.
pub struct CfnEndpointAuthorizationRef(NodeRef);

impl Clone for CfnEndpointAuthorizationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointAuthorizationRef {}
impl AsNode for CfnEndpointAuthorizationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointAuthorizationRef {
    /// What `Ref` returns: the physical id, which is made of `ClusterIdentifier`, `Account`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Indicates whether all VPCs in the grantee account are allowed access to the cluster.
    ///
    /// `Fn::GetAtt` of `AllowedAllVPCs`.
    #[inline]
    pub fn attr_allowed_all_vpcs(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AllowedAllVPCs")))
    }

    /// The VPCs allowed access to the cluster.
    ///
    /// `Fn::GetAtt` of `AllowedVPCs`.
    #[inline]
    pub fn attr_allowed_vpcs(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AllowedVPCs")))
    }

    /// The time (UTC) when the authorization was created.
    ///
    /// `Fn::GetAtt` of `AuthorizeTime`.
    #[inline]
    pub fn attr_authorize_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AuthorizeTime")))
    }

    /// The status of the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterStatus`.
    #[inline]
    pub fn attr_cluster_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterStatus")))
    }

    /// The number of Redshift-managed VPC endpoints created for the authorization.
    ///
    /// `Fn::GetAtt` of `EndpointCount`.
    #[inline]
    pub fn attr_endpoint_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointCount")))
    }

    /// The AWS account ID of the grantee of the cluster.
    ///
    /// `Fn::GetAtt` of `Grantee`.
    #[inline]
    pub fn attr_grantee(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Grantee")))
    }

    /// The AWS account ID of the cluster owner.
    ///
    /// `Fn::GetAtt` of `Grantor`.
    #[inline]
    pub fn attr_grantor(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Grantor")))
    }

    /// The status of the authorization action.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}
