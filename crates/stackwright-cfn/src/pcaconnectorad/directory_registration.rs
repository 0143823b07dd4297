// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCAConnectorAD::DirectoryRegistration` and its property types.

use crate::l1::*;

/// Creates a directory registration that authorizes communication between AWS Private CA and an Active Directory
///
/// `AWS::PCAConnectorAD::DirectoryRegistration`; `Ref` returns its `DirectoryRegistrationArn`, a [`pcaconnectorad::DirectoryRegistrationArn`](kinds::pcaconnectorad::DirectoryRegistrationArn).
/// Changing one of these replaces it: `DirectoryId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDirectoryRegistration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCAConnectorAD::DirectoryRegistration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("directory_registration.rules"),
};

impl CfnDirectoryRegistration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCAConnectorAD::DirectoryRegistration";

    /// `CfnDirectoryRegistration` with its required properties, in alphabetical order:
    ///
    /// - `directory_id`: The identifier of the Active Directory.
    pub fn new(directory_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DirectoryId", directory_id.into_value().into_node());
        Self(object_)
    }

    /// Metadata assigned to a directory registration consisting of a key-value pair.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnDirectoryRegistration {
    type Handle = CfnDirectoryRegistrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDirectoryRegistrationRef {
        CfnDirectoryRegistrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDirectoryRegistration`] of a stack.
pub struct CfnDirectoryRegistrationRef(NodeRef);

impl Clone for CfnDirectoryRegistrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDirectoryRegistrationRef {}
impl AsNode for CfnDirectoryRegistrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDirectoryRegistrationRef {
    /// What `Ref` returns: its `DirectoryRegistrationArn`, a [`pcaconnectorad::DirectoryRegistrationArn`](kinds::pcaconnectorad::DirectoryRegistrationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pcaconnectorad::DirectoryRegistrationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that was returned when you called [CreateDirectoryRegistration](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateDirectoryRegistration.html).
    ///
    /// `Fn::GetAtt` of `DirectoryRegistrationArn`.
    #[inline]
    pub fn attr_directory_registration_arn(
        &self,
    ) -> Value<kinds::pcaconnectorad::DirectoryRegistrationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DirectoryRegistrationArn"),
        ))
    }
}

impl IntoValue<kinds::pcaconnectorad::DirectoryRegistrationArn> for &CfnDirectoryRegistrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pcaconnectorad::DirectoryRegistrationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
