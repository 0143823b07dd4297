// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `lex`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Lex::BotAlias`: The Amazon Resource Name (ARN) of the bot alias.
    BotAliasArn,
    /// `Arn` of an `AWS::Lex::Bot`: The Amazon Resource Name (ARN) of the bot.
    BotArn,
    /// `Id` of an `AWS::Lex::Bot`: The unique identifier of the bot.
    BotId,
    /// `Id` of an `AWS::Lex::ResourcePolicy`: The identifier of the resource policy.
    ResourcePolicyId,
}
