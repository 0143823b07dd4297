// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `appsync`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApiArn` of an `AWS::AppSync::Api`: The Amazon Resource Name (ARN) of the AWS AppSync Api.
    ApiArn,
    /// `Id` of an `AWS::AppSync::ApiCache`.
    ApiCacheId,
    /// `Arn` of an `AWS::AppSync::ApiKey`: The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/apikey/apikeya1bzhi`.
    ApiKeyArn,
    /// `ChannelNamespaceArn` of an `AWS::AppSync::ChannelNamespace`: The Amazon Resource Name (ARN) of the channel namespace.
    ChannelNamespaceArn,
    /// `DataSourceArn` of an `AWS::AppSync::DataSource`: The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/datasources/datasourcename`.
    DataSourceArn,
    /// `Name` of an `AWS::AppSync::DataSource`: Friendly name for you to identify your AWS AppSync data source after creation.
    DataSourceName,
    /// `DomainName` of an `AWS::AppSync::DomainName`: The domain name.
    DomainName,
    /// `ApiAssociationIdentifier` of an `AWS::AppSync::DomainNameApiAssociation`.
    DomainNameApiAssociationIdentifier,
    /// `DomainNameArn` of an `AWS::AppSync::DomainName`: The Amazon resource name (ARN) of the domain name.
    DomainNameArn,
    /// `FunctionArn` of an `AWS::AppSync::FunctionConfiguration`: ARN of the function, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/functions/functionId`.
    FunctionConfigurationFunctionArn,
    /// `FunctionId` of an `AWS::AppSync::FunctionConfiguration`: The unique ID of this function.
    FunctionConfigurationFunctionId,
    /// `Arn` of an `AWS::AppSync::GraphQLApi`: The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid`.
    GraphQlApiArn,
    /// `ApiId` of an `AWS::AppSync::GraphQLApi`: Unique AWS AppSync GraphQL API identifier.
    GraphQlApiId,
    /// `Id` of an `AWS::AppSync::GraphQLSchema`: The ID value.
    GraphQlSchemaId,
    /// `ResolverArn` of an `AWS::AppSync::Resolver`: ARN of the resolver, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/types/typename/resolvers/resolvername`.
    ResolverArn,
    /// `AssociationArn` of an `AWS::AppSync::SourceApiAssociation`: The Amazon Resource Name (ARN) of the source API association.
    SourceApiAssociationArn,
    /// `Arn` of an `AWS::AppSync::Type`: The Amazon Resource Name (ARN) of the type.
    TypeArn,
}
