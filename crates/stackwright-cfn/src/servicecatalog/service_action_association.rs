// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::ServiceActionAssociation` and its property types.

use crate::l1::*;

/// A self-service action association consisting of the Action ID, the Product ID, and the Provisioning Artifact ID.
///
/// `AWS::ServiceCatalog::ServiceActionAssociation`; `Ref` returns the physical id, which is made of `ProductId`, `ProvisioningArtifactId`, `ServiceActionId`.
/// Changing one of these replaces it: `ProductId`, `ProvisioningArtifactId`, `ServiceActionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceActionAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::ServiceActionAssociation",
    tags: None,
    rules: include_str!("service_action_association.rules"),
};

impl CfnServiceActionAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::ServiceActionAssociation";

    /// `CfnServiceActionAssociation` with its required properties, in alphabetical order:
    ///
    /// - `product_id`: The product identifier.
    /// - `provisioning_artifact_id`: The identifier of the provisioning artifact.
    /// - `service_action_id`: The self-service action identifier.
    pub fn new(
        product_id: impl IntoValue<String>,
        provisioning_artifact_id: impl IntoValue<String>,
        service_action_id: impl IntoValue<kinds::servicecatalog::ServiceActionId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProductId", product_id.into_value().into_node());
        object_.put(
            "ProvisioningArtifactId",
            provisioning_artifact_id.into_value().into_node(),
        );
        object_.put(
            "ServiceActionId",
            service_action_id.into_value().into_node(),
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

impl Construct for CfnServiceActionAssociation {
    type Handle = CfnServiceActionAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceActionAssociationRef {
        CfnServiceActionAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceActionAssociation`] of a stack.
pub struct CfnServiceActionAssociationRef(NodeRef);

impl Clone for CfnServiceActionAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceActionAssociationRef {}
impl AsNode for CfnServiceActionAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceActionAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `ProductId`, `ProvisioningArtifactId`, `ServiceActionId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
