// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::DataLakeAssociation` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Connect::DataLakeAssociation
///
/// `AWS::Connect::DataLakeAssociation`; `Ref` returns the physical id, which is made of `InstanceId`, `DataSetId`, `TargetAccountId`.
/// Changing one of these replaces it: `DataSetId`, `InstanceId`, `TargetAccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataLakeAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::DataLakeAssociation",
    tags: None,
    rules: include_str!("data_lake_association.rules"),
};

impl CfnDataLakeAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::DataLakeAssociation";

    /// `CfnDataLakeAssociation` with its required properties, in alphabetical order:
    ///
    /// - `data_set_id`: The identifier of the analytics data set.
    /// - `instance_id`: The identifier of the Amazon Connect instance.
    pub fn new(
        data_set_id: impl IntoValue<String>,
        instance_id: impl IntoValue<kinds::ec2::InstanceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSetId", data_set_id.into_value().into_node());
        object_.put("InstanceId", instance_id.into_value().into_node());
        Self(object_)
    }

    /// The identifier of the target account
    ///
    /// `TargetAccountId`; an update replaces the resource.
    pub fn target_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TargetAccountId", value.into_value().into_node());
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

impl Construct for CfnDataLakeAssociation {
    type Handle = CfnDataLakeAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataLakeAssociationRef {
        CfnDataLakeAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataLakeAssociation`] of a stack.
pub struct CfnDataLakeAssociationRef(NodeRef);

impl Clone for CfnDataLakeAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataLakeAssociationRef {}
impl AsNode for CfnDataLakeAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataLakeAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceId`, `DataSetId`, `TargetAccountId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AWS Resource Access Manager share
    ///
    /// `Fn::GetAtt` of `ResourceShareArn`.
    #[inline]
    pub fn attr_resource_share_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceShareArn")))
    }

    /// The AWS Resource Access Manager share ID
    ///
    /// `Fn::GetAtt` of `ResourceShareId`.
    #[inline]
    pub fn attr_resource_share_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceShareId")))
    }
}
