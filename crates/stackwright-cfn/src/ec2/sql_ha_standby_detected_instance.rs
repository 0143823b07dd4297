// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SqlHaStandbyDetectedInstance` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::EC2::SqlHaStandbyDetectedInstance
///
/// `AWS::EC2::SqlHaStandbyDetectedInstance`; `Ref` returns its `InstanceId`, a [`ec2::SqlHaStandbyDetectedInstanceId`](kinds::ec2::SqlHaStandbyDetectedInstanceId).
/// Changing one of these replaces it: `InstanceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSqlHaStandbyDetectedInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SqlHaStandbyDetectedInstance",
    tags: None,
    rules: include_str!("sql_ha_standby_detected_instance.rules"),
};

impl CfnSqlHaStandbyDetectedInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SqlHaStandbyDetectedInstance";

    /// `CfnSqlHaStandbyDetectedInstance` with its required properties, in alphabetical order:
    ///
    /// - `instance_id`: The ID of the EC2 instance to enable for SQL Server high availability standby detection.
    pub fn new(instance_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceId", instance_id.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the AWS Secrets Manager secret containing SQL Server access credentials to the EC2 instance. If not specified, AWS Systems Manager agent will use default local user credentials.
    ///
    /// `SqlServerCredentials`; updated in place.
    pub fn sql_server_credentials(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SqlServerCredentials", value.into_value().into_node());
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

impl Construct for CfnSqlHaStandbyDetectedInstance {
    type Handle = CfnSqlHaStandbyDetectedInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSqlHaStandbyDetectedInstanceRef {
        CfnSqlHaStandbyDetectedInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSqlHaStandbyDetectedInstance`] of a stack.
pub struct CfnSqlHaStandbyDetectedInstanceRef(NodeRef);

impl Clone for CfnSqlHaStandbyDetectedInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSqlHaStandbyDetectedInstanceRef {}
impl AsNode for CfnSqlHaStandbyDetectedInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSqlHaStandbyDetectedInstanceRef {
    /// What `Ref` returns: its `InstanceId`, a [`ec2::SqlHaStandbyDetectedInstanceId`](kinds::ec2::SqlHaStandbyDetectedInstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SqlHaStandbyDetectedInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The SQL Server high availability status of the EC2 instance.
    ///
    /// `Fn::GetAtt` of `HaStatus`.
    #[inline]
    pub fn attr_ha_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HaStatus")))
    }

    /// The timestamp when the EC2 instance's SQL Server high availability status was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The SQL Server license type of the EC2 instance.
    ///
    /// `Fn::GetAtt` of `SqlServerLicenseUsage`.
    #[inline]
    pub fn attr_sql_server_license_usage(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SqlServerLicenseUsage")))
    }
}

impl IntoValue<kinds::ec2::SqlHaStandbyDetectedInstanceId> for &CfnSqlHaStandbyDetectedInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SqlHaStandbyDetectedInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
