// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::CertificateAuthority` and its property types.

use crate::l1::*;

/// Resource Type definition for EKS CertificateAuthority.
///
/// `AWS::EKS::CertificateAuthority`; `Ref` returns the physical id, which is made of `ClusterName`, `Id`.
/// Changing one of these replaces it: `ClusterName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCertificateAuthority(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::CertificateAuthority",
    tags: None,
    rules: include_str!("certificate_authority.rules"),
};

impl CfnCertificateAuthority {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::CertificateAuthority";

    /// `CfnCertificateAuthority` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of the EKS cluster that the certificate authority belongs to.
    pub fn new(cluster_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
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

impl Construct for CfnCertificateAuthority {
    type Handle = CfnCertificateAuthorityRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCertificateAuthorityRef {
        CfnCertificateAuthorityRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCertificateAuthority`] of a stack.
pub struct CfnCertificateAuthorityRef(NodeRef);

impl Clone for CfnCertificateAuthorityRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCertificateAuthorityRef {}
impl AsNode for CfnCertificateAuthorityRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCertificateAuthorityRef {
    /// What `Ref` returns: the physical id, which is made of `ClusterName`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the certificate authority was activated.
    ///
    /// `Fn::GetAtt` of `ActivatedAt`.
    #[inline]
    pub fn attr_activated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ActivatedAt")))
    }

    /// The entity that activated the certificate authority.
    ///
    /// `Fn::GetAtt` of `ActivatedBy`.
    #[inline]
    pub fn attr_activated_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ActivatedBy")))
    }

    /// The timestamp when the certificate authority was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The entity that created the certificate authority.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The Base64 encoded certificate authority data.
    ///
    /// `Fn::GetAtt` of `Data`.
    #[inline]
    pub fn attr_data(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Data")))
    }

    /// The distribution status of the certificate authority.
    ///
    /// `Fn::GetAtt` of `DistributionStatus`.
    #[inline]
    pub fn attr_distribution_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DistributionStatus")))
    }

    /// The unique identifier of the certificate authority.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Whether activation of this certificate authority can still be rolled back.
    ///
    /// `Fn::GetAtt` of `RollbackAvailable`.
    #[inline]
    pub fn attr_rollback_available(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RollbackAvailable")))
    }

    /// The scheduled auto-activation events for the certificate authority, computed from its validity window.
    ///
    /// `Fn::GetAtt` of `ScheduledEvents`.
    #[inline]
    pub fn attr_scheduled_events(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScheduledEvents")))
    }

    /// The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days).
    ///
    /// `Fn::GetAtt` of `ScheduledEvents.FinalAutoActivation`.
    #[inline]
    pub fn attr_scheduled_events_final_auto_activation(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ScheduledEvents.FinalAutoActivation"),
        ))
    }

    /// The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months).
    ///
    /// `Fn::GetAtt` of `ScheduledEvents.FirstAutoActivation`.
    #[inline]
    pub fn attr_scheduled_events_first_auto_activation(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ScheduledEvents.FirstAutoActivation"),
        ))
    }

    /// The signing status of the certificate authority.
    ///
    /// `Fn::GetAtt` of `SigningStatus`.
    #[inline]
    pub fn attr_signing_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SigningStatus")))
    }

    /// The validity period of the certificate authority.
    ///
    /// `Fn::GetAtt` of `Validity`.
    #[inline]
    pub fn attr_validity(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Validity")))
    }

    /// The end of the validity period for the certificate authority.
    ///
    /// `Fn::GetAtt` of `Validity.NotAfter`.
    #[inline]
    pub fn attr_validity_not_after(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Validity.NotAfter")))
    }

    /// The start of the validity period for the certificate authority.
    ///
    /// `Fn::GetAtt` of `Validity.NotBefore`.
    #[inline]
    pub fn attr_validity_not_before(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Validity.NotBefore")))
    }
}
