// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::TrustStore` and its property types.

use crate::l1::*;

/// This resource specifies a trust store that can be associated with a web portal. A trust store contains certificate authority (CA) certificates. Once associated with a web portal, the browser in a streaming session will recognize certificates that have been issued using any of the CAs in the trust store. If your organization has internal websites that use certificates issued by private CAs, you should add the private CA certificate to the trust store.
///
/// `AWS::WorkSpacesWeb::TrustStore`; `Ref` returns its `TrustStoreArn`, a [`workspacesweb::TrustStoreArn`](kinds::workspacesweb::TrustStoreArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrustStore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::TrustStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("trust_store.rules"),
};

impl CfnTrustStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::TrustStore";

    /// `CfnTrustStore` with its required properties, in alphabetical order:
    ///
    /// - `certificate_list`: A list of CA certificates to be added to the trust store.
    pub fn new(certificate_list: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateList", certificate_list.into_value().into_node());
        Self(object_)
    }

    /// The tags to add to the trust store. A tag is a key-value pair.
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

impl Construct for CfnTrustStore {
    type Handle = CfnTrustStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrustStoreRef {
        CfnTrustStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrustStore`] of a stack.
pub struct CfnTrustStoreRef(NodeRef);

impl Clone for CfnTrustStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrustStoreRef {}
impl AsNode for CfnTrustStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrustStoreRef {
    /// What `Ref` returns: its `TrustStoreArn`, a [`workspacesweb::TrustStoreArn`](kinds::workspacesweb::TrustStoreArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::TrustStoreArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of web portal ARNs that this trust store is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[inline]
    pub fn attr_associated_portal_arns(&self) -> Value<List<kinds::workspacesweb::PortalArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedPortalArns")))
    }

    /// The ARN of the trust store.
    ///
    /// `Fn::GetAtt` of `TrustStoreArn`.
    #[inline]
    pub fn attr_trust_store_arn(&self) -> Value<kinds::workspacesweb::TrustStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrustStoreArn")))
    }
}

impl IntoValue<kinds::workspacesweb::TrustStoreArn> for &CfnTrustStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::TrustStoreArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
