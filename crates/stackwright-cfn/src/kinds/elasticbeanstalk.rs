// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `elasticbeanstalk`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationName` of an `AWS::ElasticBeanstalk::Application`: A name for the Elastic Beanstalk application.
    ApplicationName,
    /// `TemplateName` of an `AWS::ElasticBeanstalk::ConfigurationTemplate`: The name of the configuration template.
    ConfigurationTemplateName,
    /// `EnvironmentName` of an `AWS::ElasticBeanstalk::Environment`: A unique name for the environment.
    EnvironmentName,
}
