// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityLake::AwsLogSource` and its property types.

use crate::l1::*;

/// Adds a natively supported AWS service as an AWS source. Enables source types for member accounts in required AWS Regions, based on the parameters you specify. You can choose any source type in any Region for either accounts that are part of a trusted organization or standalone accounts. Once you add an AWS service as a source, Security Lake starts collecting logs and events from it.
///
/// > If you want to create multiple sources using `AWS::SecurityLake::AwsLogSource`, you must use the `DependsOn` attribute to create the sources sequentially. With the `DependsOn` attribute you can specify that the creation of a specific `AWSLogSource` follows another. When you add a `DependsOn` attribute to a resource, that resource is created only after the creation of the resource specified in the `DependsOn` attribute. For an example, see [Add AWS log sources](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-resource-securitylake-awslogsource.html#aws-resource-securitylake-awslogsource--examples).
///
/// `AWS::SecurityLake::AwsLogSource`; `Ref` returns the physical id, which is made of `SourceName`, `SourceVersion`.
/// Changing one of these replaces it: `DataLakeArn`, `SourceName`, `SourceVersion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAwsLogSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityLake::AwsLogSource",
    tags: None,
    rules: include_str!("aws_log_source.rules"),
};

impl CfnAwsLogSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityLake::AwsLogSource";

    /// `CfnAwsLogSource` with its required properties, in alphabetical order:
    ///
    /// - `data_lake_arn`: The Amazon Resource Name (ARN) used to create the data lake.
    /// - `source_name`: The name for a AWS source.
    /// - `source_version`: The version for a AWS source.
    pub fn new(
        data_lake_arn: impl IntoValue<kinds::securitylake::DataLakeArn>,
        source_name: impl IntoValue<String>,
        source_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataLakeArn", data_lake_arn.into_value().into_node());
        object_.put("SourceName", source_name.into_value().into_node());
        object_.put("SourceVersion", source_version.into_value().into_node());
        Self(object_)
    }

    /// Specify the AWS account information where you want to enable Security Lake.
    ///
    /// `Accounts`; updated in place.
    pub fn accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Accounts", value.into_value().into_node());
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

impl Construct for CfnAwsLogSource {
    type Handle = CfnAwsLogSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAwsLogSourceRef {
        CfnAwsLogSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAwsLogSource`] of a stack.
pub struct CfnAwsLogSourceRef(NodeRef);

impl Clone for CfnAwsLogSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAwsLogSourceRef {}
impl AsNode for CfnAwsLogSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAwsLogSourceRef {
    /// What `Ref` returns: the physical id, which is made of `SourceName`, `SourceVersion`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
