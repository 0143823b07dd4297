// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `qbusiness`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationArn` of an `AWS::QBusiness::Application`: The Amazon Resource Name (ARN) of the Amazon Q Business application.
    ApplicationArn,
    /// `ApplicationId` of an `AWS::QBusiness::Application`: The identifier for the Amazon Q Business application.
    ApplicationId,
    /// `DataAccessorArn` of an `AWS::QBusiness::DataAccessor`: The Amazon Resource Name (ARN) of the data accessor.
    DataAccessorArn,
    /// `DataSourceArn` of an `AWS::QBusiness::DataSource`: The Amazon Resource Name (ARN) of a data source in an Amazon Q Business application.
    DataSourceArn,
    /// `IndexArn` of an `AWS::QBusiness::Index`: The Amazon Resource Name (ARN) of an Amazon Q Business index.
    IndexArn,
    /// `PluginArn` of an `AWS::QBusiness::Plugin`: The Amazon Resource Name (ARN) of a plugin.
    PluginArn,
    /// `RetrieverArn` of an `AWS::QBusiness::Retriever`: The Amazon Resource Name (ARN) of the IAM role associated with the retriever.
    RetrieverArn,
    /// `WebExperienceArn` of an `AWS::QBusiness::WebExperience`: The Amazon Resource Name (ARN) of an Amazon Q Business web experience.
    WebExperienceArn,
}
