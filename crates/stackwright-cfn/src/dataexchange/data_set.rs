// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataExchange::DataSet` and its property types.

use crate::l1::*;

/// Definition of AWS::DataExchange::DataSet Resource Type
///
/// `AWS::DataExchange::DataSet`; `Ref` returns its `Arn`, a [`dataexchange::DataSetArn`](kinds::dataexchange::DataSetArn).
/// Changing one of these replaces it: `AssetType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataExchange::DataSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_set.rules"),
};

impl CfnDataSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataExchange::DataSet";

    /// `CfnDataSet` with its required properties, in alphabetical order:
    ///
    /// - `asset_type`: The type of asset that is added to a data set.
    /// - `description`: A description for the data set.
    /// - `name`: The name of the data set.
    pub fn new(
        asset_type: impl IntoValue<AssetType>,
        description: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssetType", asset_type.into_value().into_node());
        object_.put("Description", description.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Tags for the data set.
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

impl Construct for CfnDataSet {
    type Handle = CfnDataSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataSetRef {
        CfnDataSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataSet`] of a stack.
pub struct CfnDataSetRef(NodeRef);

impl Clone for CfnDataSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataSetRef {}
impl AsNode for CfnDataSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataSetRef {
    /// What `Ref` returns: its `Arn`, a [`dataexchange::DataSetArn`](kinds::dataexchange::DataSetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dataexchange::DataSetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN for the data set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::dataexchange::DataSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the data set was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier for the data set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// A property that defines the data set as OWNED by the account (for providers) or ENTITLED to the account (for subscribers).
    ///
    /// `Fn::GetAtt` of `Origin`.
    #[inline]
    pub fn attr_origin(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Origin")))
    }

    /// The date and time that the data set was last updated, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::dataexchange::DataSetArn> for &CfnDataSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dataexchange::DataSetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AssetType` of `AWS::DataExchange::DataSet`.
pub enum AssetType {
    /// `API_GATEWAY_API`.
    ApiGatewayApi,
    /// `LAKE_FORMATION_DATA_PERMISSION`.
    LakeFormationDataPermission,
    /// `REDSHIFT_DATA_SHARE`.
    RedshiftDataShare,
    /// `S3_DATA_ACCESS`.
    S3DataAccess,
    /// `S3_SNAPSHOT`.
    S3Snapshot,
}

#[diagnostic::do_not_recommend]
impl Kind for AssetType {}
#[diagnostic::do_not_recommend]
impl TextKind for AssetType {}
#[diagnostic::do_not_recommend]
impl IdKind for AssetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssetType> for AssetType {
    #[inline]
    fn into_value(self) -> Value<AssetType> {
        const VALUES: &[&str] = &[
            "API_GATEWAY_API",
            "LAKE_FORMATION_DATA_PERMISSION",
            "REDSHIFT_DATA_SHARE",
            "S3_DATA_ACCESS",
            "S3_SNAPSHOT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
