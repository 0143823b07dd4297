// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::DevEndpoint` and its property types.

use crate::l1::*;

/// The `AWS::Glue::DevEndpoint` resource specifies a development endpoint where a developer can remotely debug ETL scripts for AWS Glue. For more information, see [DevEndpoint Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-dev-endpoint.html#aws-glue-api-jobs-dev-endpoint-DevEndpoint) in the AWS Glue Developer Guide.
///
/// `AWS::Glue::DevEndpoint`; `Ref` returns its `EndpointName`, a [`glue::DevEndpointName`](kinds::glue::DevEndpointName).
/// Changing one of these replaces it: `EndpointName`.
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDevEndpoint(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::DevEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("dev_endpoint.rules"),
};

impl CfnDevEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::DevEndpoint";

    /// `CfnDevEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role used in this `DevEndpoint`.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A map of arguments used to configure the `DevEndpoint`.
    ///
    /// Valid arguments are:
    ///
    /// - `"--enable-glue-datacatalog": ""`
    /// - `"GLUE_PYTHON_VERSION": "3"`
    /// - `"GLUE_PYTHON_VERSION": "2"`
    ///
    /// You can specify a version of Python support for development endpoints by using the `Arguments` parameter in the `CreateDevEndpoint` or `UpdateDevEndpoint` APIs. If no arguments are provided, the version defaults to Python 2.
    ///
    /// `Arguments`; free JSON, such as an [`Object`]; updated in place.
    pub fn arguments(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Arguments", value.into_value().into_node());
        self
    }

    /// The name of the `DevEndpoint`.
    ///
    /// `EndpointName`; an update replaces the resource.
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointName", value.into_value().into_node());
        self
    }

    /// The path to one or more Java `.jar` files in an S3 bucket that should be loaded in your `DevEndpoint`.
    ///
    /// > You can only use pure Java/Scala libraries with a `DevEndpoint`.
    ///
    /// `ExtraJarsS3Path`; updated in place.
    pub fn extra_jars_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExtraJarsS3Path", value.into_value().into_node());
        self
    }

    /// The paths to one or more Python libraries in an Amazon S3 bucket that should be loaded in your `DevEndpoint`. Multiple values must be complete paths separated by a comma.
    ///
    /// > You can only use pure Python libraries with a `DevEndpoint`. Libraries that rely on C extensions, such as the [pandas](https://docs.aws.amazon.com/http://pandas.pydata.org/) Python data analysis library, are not currently supported.
    ///
    /// `ExtraPythonLibsS3Path`; updated in place.
    pub fn extra_python_libs_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExtraPythonLibsS3Path", value.into_value().into_node());
        self
    }

    /// The AWS Glue version determines the versions of Apache Spark and Python that AWS Glue supports. The Python version indicates the version supported for running your ETL scripts on development endpoints.
    ///
    /// For more information about the available AWS Glue versions and corresponding Spark and Python versions, see [Glue version](https://docs.aws.amazon.com/glue/latest/dg/add-job.html) in the developer guide.
    ///
    /// Development endpoints that are created without specifying a Glue version default to Glue 0.9.
    ///
    /// You can specify a version of Python support for development endpoints by using the `Arguments` parameter in the `CreateDevEndpoint` or `UpdateDevEndpoint` APIs. If no arguments are provided, the version defaults to Python 2.
    ///
    /// `GlueVersion`; updated in place.
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GlueVersion", value.into_value().into_node());
        self
    }

    /// The number of AWS Glue Data Processing Units (DPUs) allocated to this `DevEndpoint`.
    ///
    /// `NumberOfNodes`; updated in place.
    pub fn number_of_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumberOfNodes", value.into_value().into_node());
        self
    }

    /// The number of workers of a defined `workerType` that are allocated to the development endpoint.
    ///
    /// The maximum number of workers you can define are 299 for `G.1X`, and 149 for `G.2X`.
    ///
    /// `NumberOfWorkers`; updated in place.
    pub fn number_of_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfWorkers", value.into_value().into_node());
        self
    }

    /// The public key to be used by this `DevEndpoint` for authentication. This attribute is provided for backward compatibility because the recommended attribute to use is public keys.
    ///
    /// `PublicKey`; updated in place.
    pub fn public_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PublicKey", value.into_value().into_node());
        self
    }

    /// A list of public keys to be used by the `DevEndpoints` for authentication. Using this attribute is preferred over a single public key because the public keys allow you to have a different private key per client.
    ///
    /// > If you previously created an endpoint with a public key, you must remove that key to be able to set a list of public keys. Call the `UpdateDevEndpoint` API operation with the public key content in the `deletePublicKeys` attribute, and the list of new keys in the `addPublicKeys` attribute.
    ///
    /// `PublicKeys`; updated in place.
    pub fn public_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PublicKeys", value.into_value().into_node());
        self
    }

    /// The name of the `SecurityConfiguration` structure to be used with this `DevEndpoint`.
    ///
    /// `SecurityConfiguration`; updated in place.
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityConfiguration", value.into_value().into_node());
        self
    }

    /// A list of security group identifiers used in this `DevEndpoint`.
    ///
    /// `SecurityGroupIds`; updated in place.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The subnet ID for this `DevEndpoint`.
    ///
    /// `SubnetId`; updated in place.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The tags to use with this DevEndpoint.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of predefined worker that is allocated to the development endpoint. Accepts a value of Standard, G.1X, or G.2X.
    ///
    /// - For the `Standard` worker type, each worker provides 4 vCPU, 16 GB of memory and a 50GB disk, and 2 executors per worker.
    /// - For the `G.1X` worker type, each worker maps to 1 DPU (4 vCPU, 16 GB of memory, 64 GB disk), and provides 1 executor per worker. We recommend this worker type for memory-intensive jobs.
    /// - For the `G.2X` worker type, each worker maps to 2 DPU (8 vCPU, 32 GB of memory, 128 GB disk), and provides 1 executor per worker. We recommend this worker type for memory-intensive jobs.
    ///
    /// Known issue: when a development endpoint is created with the `G.2X` `WorkerType` configuration, the Spark drivers for the development endpoint will run on 4 vCPU, 16 GB of memory, and a 64 GB disk.
    ///
    /// `WorkerType`; updated in place.
    pub fn worker_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkerType", value.into_value().into_node());
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

impl Construct for CfnDevEndpoint {
    type Handle = CfnDevEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDevEndpointRef {
        CfnDevEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDevEndpoint`] of a stack.
pub struct CfnDevEndpointRef(NodeRef);

impl Clone for CfnDevEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDevEndpointRef {}
impl AsNode for CfnDevEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDevEndpointRef {
    /// What `Ref` returns: its `EndpointName`, a [`glue::DevEndpointName`](kinds::glue::DevEndpointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::DevEndpointName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::glue::DevEndpointName> for &CfnDevEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::DevEndpointName> {
        Value::from_node(Node::Ref(self.0))
    }
}
