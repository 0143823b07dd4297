// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCAConnectorAD::ServicePrincipalName` and its property types.

use crate::l1::*;

/// Creates a service principal name (SPN) for the service account in Active Directory. Kerberos authentication uses SPNs to associate a service instance with a service sign-in account.
///
/// `AWS::PCAConnectorAD::ServicePrincipalName`; `Ref` returns the physical id, which is made of `ConnectorArn`, `DirectoryRegistrationArn`.
/// Changing one of these replaces it: `ConnectorArn`, `DirectoryRegistrationArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServicePrincipalName(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCAConnectorAD::ServicePrincipalName",
    tags: None,
    rules: include_str!("service_principal_name.rules"),
};

impl CfnServicePrincipalName {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCAConnectorAD::ServicePrincipalName";

    /// `CfnServicePrincipalName` with its required properties, in alphabetical order:
    ///
    /// - `connector_arn`: The Amazon Resource Name (ARN) that was returned when you called [CreateConnector.html](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateConnector.html).
    /// - `directory_registration_arn`: The Amazon Resource Name (ARN) that was returned when you called [CreateDirectoryRegistration](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateDirectoryRegistration.html).
    pub fn new(
        connector_arn: impl IntoValue<kinds::pcaconnectorad::ConnectorArn>,
        directory_registration_arn: impl IntoValue<kinds::pcaconnectorad::DirectoryRegistrationArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorArn", connector_arn.into_value().into_node());
        object_.put(
            "DirectoryRegistrationArn",
            directory_registration_arn.into_value().into_node(),
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

impl Construct for CfnServicePrincipalName {
    type Handle = CfnServicePrincipalNameRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServicePrincipalNameRef {
        CfnServicePrincipalNameRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServicePrincipalName`] of a stack.
pub struct CfnServicePrincipalNameRef(NodeRef);

impl Clone for CfnServicePrincipalNameRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServicePrincipalNameRef {}
impl AsNode for CfnServicePrincipalNameRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServicePrincipalNameRef {
    /// What `Ref` returns: the physical id, which is made of `ConnectorArn`, `DirectoryRegistrationArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
