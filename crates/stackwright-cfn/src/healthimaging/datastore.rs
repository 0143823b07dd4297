// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::HealthImaging::Datastore` and its property types.

use crate::l1::*;

/// Create a data store.
///
/// `AWS::HealthImaging::Datastore`; `Ref` returns its `DatastoreId`, a [`healthimaging::DatastoreId`](kinds::healthimaging::DatastoreId).
/// Changing one of these replaces it: `DatastoreName`, `KmsKeyArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDatastore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::HealthImaging::Datastore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("datastore.rules"),
};

impl CfnDatastore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::HealthImaging::Datastore";

    /// `CfnDatastore` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data store name.
    ///
    /// `DatastoreName`; an update replaces the resource.
    pub fn datastore_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatastoreName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) assigned to the Key Management Service (KMS) key for accessing encrypted data.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The tags provided when creating a data store.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnDatastore {
    type Handle = CfnDatastoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatastoreRef {
        CfnDatastoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDatastore`] of a stack.
pub struct CfnDatastoreRef(NodeRef);

impl Clone for CfnDatastoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatastoreRef {}
impl AsNode for CfnDatastoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatastoreRef {
    /// What `Ref` returns: its `DatastoreId`, a [`healthimaging::DatastoreId`](kinds::healthimaging::DatastoreId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::healthimaging::DatastoreId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the data store was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) for the data store.
    ///
    /// `Fn::GetAtt` of `DatastoreArn`.
    #[inline]
    pub fn attr_datastore_arn(&self) -> Value<kinds::healthimaging::DatastoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatastoreArn")))
    }

    /// The data store identifier.
    ///
    /// `Fn::GetAtt` of `DatastoreId`.
    #[inline]
    pub fn attr_datastore_id(&self) -> Value<kinds::healthimaging::DatastoreId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatastoreId")))
    }

    /// The data store status.
    ///
    /// `Fn::GetAtt` of `DatastoreStatus`.
    #[inline]
    pub fn attr_datastore_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatastoreStatus")))
    }

    /// The timestamp when the data store was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::healthimaging::DatastoreId> for &CfnDatastoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::healthimaging::DatastoreId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::healthimaging::DatastoreArn> for &CfnDatastoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::healthimaging::DatastoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatastoreArn")))
    }
}
